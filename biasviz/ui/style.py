"""One style sheet and one palette for every control, made from a look; Fusion underneath.

Fonts stay out of the sheet: views set them, so that a sheet never overrules a size. Menus alone have theirs from
it, because a menu, as a window of its own, inherits none.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from biasviz import resources
from biasviz.ui.theme import Look, Theme


def mix(first: str, second: str, part: float) -> str:
    """Return the colour that lies that part of the way from the first to the second, as #rrggbb."""
    a, b = QColor(first), QColor(second)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x + (y - x) * part):02x}" for x, y in pairs)


EDGE = {"light": 0.65, "dark": 0.45, "projector": 1.0}
"""How far the border of a control lies from a hairline to quiet text: 3 : 1 on every ground it stands on."""


def outline(theme: Theme) -> str:
    """Return the colour of a control's border: quieter than text, plainer than a hairline."""
    return mix(theme.line, theme.muted, EDGE[theme.id])


def draw_chevron(painter: QPainter, center: QPointF, width: float, up: bool, color: QColor, thick: float) -> None:
    """Draw a chevron, sharp at any ratio of the screen."""
    pen = QPen(color, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    rise = width / 4 if up else -width / 4
    tip = center - QPointF(0.0, rise)
    painter.drawPolyline([center + QPointF(-width / 2, rise), tip, center + QPointF(width / 2, rise)])


@lru_cache(maxsize=16)
def palette(look: Look) -> QPalette:
    """Return the palette for everything that no rule of the sheet reaches."""
    t, role = look.theme, QPalette.ColorRole
    colors = {
        role.Window: t.ground, role.WindowText: t.text, role.Base: t.field, role.AlternateBase: t.panel,
        role.Text: t.text, role.Button: t.field, role.ButtonText: t.text, role.BrightText: t.bad,
        role.ToolTipBase: t.panel, role.ToolTipText: t.text, role.PlaceholderText: t.muted,
        role.Highlight: t.loss, role.HighlightedText: t.ground, role.Link: t.loss, role.LinkVisited: t.dL_da,
        role.Accent: t.bias,
        role.Light: mix(t.field, "#ffffff", 0.2), role.Midlight: t.line, role.Mid: outline(t),
        role.Dark: t.muted, role.Shadow: mix(t.ground, "#000000", 0.5),
    }  # fmt: skip
    result = QPalette()
    for key, color in colors.items():
        result.setColor(key, QColor(color))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(mix(t.muted, t.ground, 0.35)))
    return result


def _font(look: Look) -> str:
    """Return the program's font as a sheet says it."""
    font = look.font()
    return f"{font.pixelSize()}px " + ", ".join(f'"{family}"' for family in font.families() or [font.family()])


@lru_cache(maxsize=16)
def stylesheet(look: Look) -> str:
    """Return the sheet that the application or the main window carries."""
    t, px = look.theme, look.px
    border, faint = outline(t), mix(t.muted, t.ground, 0.35)
    tick = "tick-dark" if QColor(t.loss).lightness() > QColor(t.ground).lightness() else "tick-light"
    return SHEET.format(
        ground=t.ground, panel=t.panel, field=t.field, line=t.line, text=t.text, muted=t.muted, loss=t.loss,
        bias=t.bias, on_bias=t.on_bias, border=border, faint=faint, bad=t.bad,
        scroll=mix(t.line, t.muted, min(EDGE[t.id], 0.65)),
        hover=mix(t.field, t.loss, 0.08), pressed=mix(t.field, t.loss, 0.18),
        groove=mix(t.line, t.muted, 0.15),
        accent_hover=mix(t.bias, t.text, 0.14), accent_pressed=mix(t.bias, t.text, 0.28),
        chosen=mix(t.field, t.loss, 0.16),
        radius=px(5), ring=max(2, px(2)), frame=max(1, px(1)), pad=px(6), button_pad=px(10), small=px(3),
        arrow=px(18), combo_arrow=px(20), groove_height=px(4), groove_radius=px(4) // 2, handle=px(14),
        handle_margin=-((px(14) - px(4)) // 2), handle_radius=px(14) // 2, item=px(24),
        menu_right=px(26), font=_font(look),
        bar=px(10), bar_radius=px(10) // 2,
        tick=resources.path("icons", f"{tick}.svg").as_posix(),
        box=px(14), small_radius=px(3), radio_radius=(px(14) + 2 * max(1, px(1))) // 2,
    )  # fmt: skip


SHEET = """
QDialog {{ background: {ground}; }}
QLabel {{ color: {text}; }}
QLabel[ink="muted"] {{ color: {muted}; }}
QLabel[ink="bias"] {{ color: {bias}; }}
QLabel[ink="bad"] {{ color: {bad}; }}
QFrame#transport {{ background: {panel}; border: none; border-top: {frame}px solid {line}; }}
QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit {{
  background: {field}; color: {text}; border: {frame}px solid {border}; border-radius: {radius}px;
  selection-background-color: {loss}; selection-color: {ground};
}}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {muted}; }}
QAbstractSpinBox {{ padding: 0; }}
QAbstractSpinBox:hover, QComboBox:hover {{ border-color: {muted}; }}
QAbstractSpinBox:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus {{
  border: {ring}px solid {loss};
}}
QAbstractSpinBox:disabled, QComboBox:disabled, QLineEdit:disabled {{ color: {faint}; border-color: {line}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
  background: transparent;
  border: none;
  padding: 0;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
  subcontrol-origin: border; width: {arrow}px; border: none; background: transparent;
}}
QAbstractSpinBox[compact="true"]::up-button, QAbstractSpinBox[compact="true"]::down-button {{ width: 0; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox {{ padding: 0 0 0 {pad}px; combobox-popup: 0; }}
QComboBox::drop-down {{
  subcontrol-origin: border;
  subcontrol-position: center right;
  width: {combo_arrow}px;
  border: none;
}}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
  background: {field}; color: {text}; border: {frame}px solid {border}; outline: none; padding: {small}px;
  selection-background-color: {chosen}; selection-color: {text};
}}
QComboBox QAbstractItemView::item {{
  min-height: {item}px;
  padding: 0 {pad}px;
  border: none;
  border-radius: {small_radius}px;
}}
QComboBox QAbstractItemView::item:selected {{ background: {chosen}; color: {text}; }}
QComboBox QAbstractItemView::item:disabled {{ color: {muted}; background: transparent; }}

QPushButton {{
  background: {field};
  color: {text};
  border: {frame}px solid {border};
  border-radius: {radius}px;
  padding: 0 {button_pad}px;
}}
QPushButton[compact="true"] {{ padding: 0; }}
QPushButton:hover {{ background: {hover}; border-color: {muted}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:checked {{ background: {chosen}; border-color: {loss}; }}
QPushButton:disabled {{ color: {faint}; border-color: {line}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[accent="true"] {{ background: {bias}; color: {on_bias}; border-color: {bias}; }}
QPushButton[accent="true"]:hover {{ background: {accent_hover}; border-color: {accent_hover}; }}
QPushButton[accent="true"]:pressed {{ background: {accent_pressed}; }}
QPushButton[accent="true"]:disabled {{ background: {field}; color: {faint}; border-color: {line}; }}
QPushButton[flat="true"] {{
  background: transparent;
  border-color: transparent;
  color: {loss};
  padding: 0 {small}px;
}}
QPushButton[flat="true"]:hover {{ background: {hover}; }}
QPushButton[flat="true"]:disabled {{ color: {faint}; }}
QPushButton[tab="true"] {{ background: transparent; border-color: transparent; color: {muted}; }}
QPushButton[tab="true"]:hover {{ color: {text}; }}
QPushButton[tab="true"]:checked {{ background: {ground}; border-color: {line}; color: {text}; }}
QPushButton:focus, QPushButton[flat="true"]:focus, QPushButton[tab="true"]:focus {{
  border: {ring}px solid {loss};
}}
QPushButton[accent="true"]:focus {{ border: {ring}px solid {text}; }}

QSlider {{ background: transparent; border: {ring}px solid transparent; border-radius: {radius}px; }}
QSlider:focus {{ border-color: {loss}; }}
QSlider::groove:horizontal {{
  height: {groove_height}px;
  background: {groove};
  border-radius: {groove_radius}px;
}}
QSlider::sub-page:horizontal {{ background: {loss}; border-radius: {groove_radius}px; }}
QSlider::handle:horizontal {{
  width: {handle}px; height: {handle}px; margin: {handle_margin}px 0; background: {field};
  border: {ring}px solid {loss}; border-radius: {handle_radius}px;
}}
QSlider::handle:horizontal:hover {{ background: {chosen}; }}

QMenu {{ background: {field}; color: {text}; border: {frame}px solid {border}; padding: {small}px; }}
QMenu {{ font: {font}; }}
QMenu::item {{
  padding: {small}px {menu_right}px {small}px {button_pad}px; border-radius: {small_radius}px; min-height: {bar}px;
}}
QMenu::item:selected {{ background: {chosen}; color: {text}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {small}px; }}
QToolTip {{ background: {panel}; color: {text}; border: {frame}px solid {border}; padding: {small}px; }}

QListWidget, QTextBrowser {{ background: {ground}; color: {text}; border: {frame}px solid {line}; outline: none; }}
QListWidget {{ border-color: {border}; border-radius: {radius}px; padding: {small}px; }}
QListWidget::item {{ min-height: {item}px; padding: 0 {small}px; border-radius: {small_radius}px; color: {text}; }}
QListWidget::item:selected {{ background: {chosen}; color: {text}; }}
QTextBrowser {{ border-color: {border}; border-radius: {radius}px; }}
QListWidget:focus, QTextBrowser:focus {{ border: {ring}px solid {loss}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{
  background: {scroll};
  border-radius: {bar_radius}px;
  min-height: {item}px;
  min-width: {item}px;
}}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QCheckBox, QRadioButton {{
  color: {text};
  spacing: {pad}px;
  padding: 0 {small}px;
  border: {ring}px solid transparent;
  border-radius: {radius}px;
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {loss}; }}
QRadioButton:disabled, QCheckBox:disabled {{ color: {faint}; }}
QRadioButton::indicator {{
  width: {box}px;
  height: {box}px;
  border: {frame}px solid {border};
  border-radius: {radio_radius}px;
  background: {field};
}}
QRadioButton::indicator:checked {{
  border-color: {loss};
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0.5 {loss}, stop: 0.6 {field});
}}
QRadioButton::indicator:disabled {{ border-color: {line}; }}
QCheckBox::indicator {{
  width: {box}px;
  height: {box}px;
  border: {frame}px solid {border};
  border-radius: {small_radius}px;
  background: {field};
}}
QCheckBox::indicator:checked {{ background: {loss}; border-color: {loss}; image: url("{tick}"); }}
QCheckBox::indicator:disabled {{ border-color: {line}; }}
QCheckBox::indicator:checked:disabled {{ background: {faint}; border-color: {faint}; }}
"""
