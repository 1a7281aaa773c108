"""The figure as picture, SVG and PDF, and the window at any scale."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from biasviz import document, shortcode, updates
from biasviz.experiments.neuron.spec import choose_loss
from biasviz.files import DEFAULT
from biasviz.opening import opened_state
from biasviz.pngtext import text_in_png
from biasviz.sharing.order import Order
from biasviz.state import THEMES, State, View
from biasviz.ui.sharing.jobs import job
from biasviz.ui.sharing.scenes import pixels, scene_of

PLOTS = Order(what="plots", width=960, height=720)


def state(id: str = DEFAULT) -> State:
    return opened_state(id, View())


def race() -> State:
    run = state().neuron.run
    problem = replace(run.start.problem, loss=choose_loss("bce"))
    return updates.race(state(), replace(run, start=replace(run.start, problem=problem)))


STATES = {
    "at the start": lambda: state(),
    "on the way": lambda: updates.scrub(state(), 6.0),
    "dead": lambda: state("dead-relu"),
    "a batch": lambda: updates.set_samples(state(), (1.0, 2.0), (0.0, 1.0)),
    "one strip": lambda: updates.choose_strip(state(), "loss"),
    "a race": lambda: updates.scrub(race(), 3.0),
    "undefined": lambda: updates.choose_loss(updates.choose_activation(state(), "linear"), "bce"),
}


def export(of: State, order: Order, path) -> bytes:
    for _ in job(of, order, path):
        pass
    return path.read_bytes()


@pytest.mark.parametrize("name", STATES)
def test_svg_has_text_and_lines_and_no_picture(qapp, tmp_path, name):
    shown = STATES[name]()
    text = export(shown, replace(PLOTS, format="svg"), tmp_path / "a.svg").decode()
    assert "<image" not in text
    assert "<text" in text
    assert "<polyline" in text or "<path" in text
    words = "".join(re.findall(r"<text[^>]*>([^<]*)<", text))
    assert shown.neuron.title in words
    assert shortcode.code_of(shown) in words.replace("&amp;", "&")


@pytest.mark.parametrize("name", ["on the way", "dead", "a race"])
def test_svg_clips_nothing_but_plots(qapp, tmp_path, name):
    # A clip that is not taken back would cut off all that follows it.
    text = export(STATES[name](), replace(PLOTS, format="svg"), tmp_path / "a.svg").decode()
    for clip in re.findall(r'<clipPath[^>]*>\s*<path[^>]* d="M([\d.]+),([\d.]+) L([\d.]+)', text):
        assert float(clip[2]) - float(clip[0]) > 300, clip


def test_svg_brings_the_experiment_along_as_its_description(qapp, tmp_path):
    shown = STATES["on the way"]()
    text = export(shown, replace(PLOTS, format="svg"), tmp_path / "a.svg").decode()
    told = re.search(r"<desc>(.*?)</desc>", text, re.DOTALL)[1].replace("&quot;", '"')
    assert document.state_from(told, state()).neuron == document.kept(shown).neuron


def unpacked(pdf: bytes) -> list[bytes]:
    """Return the streams of a PDF."""
    found = []
    for match in re.finditer(rb"stream\r?\n", pdf):
        try:
            found.append(zlib.decompressobj().decompress(pdf[match.end() :]))
        except zlib.error:
            continue
    return found


def test_pdf_has_embedded_fonts_text_that_can_be_read_and_the_experiment(qapp, tmp_path):
    shown = STATES["on the way"]()
    pdf = export(shown, replace(PLOTS, format="pdf"), tmp_path / "a.pdf")
    assert b"/Image" not in pdf.replace(b"/ImageB", b"").replace(b"/ImageC", b"").replace(b"/ImageI", b"")
    assert b"/FontFile2" in pdf
    told = {
        int(code, 16) for part in re.findall(rb"beginbfrange(.*?)endbfrange", pdf, re.DOTALL)
        for codes in re.findall(rb"\[(.*?)\]", part, re.DOTALL) for code in re.findall(rb"<([0-9A-Fa-f]+)>", codes)
    }  # fmt: skip
    assert {ord(sign) for sign in "0123456789−=<·()LdbaLoss"} <= told
    assert any(document.text_of(document.kept(shown)).encode().splitlines()[0] in stream for stream in unpacked(pdf))


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_wears_its_theme_and_carries_the_experiment(qapp, tmp_path, theme):
    shown = STATES["on the way"]()
    export(shown, replace(PLOTS, theme=theme), tmp_path / "a.png")
    ground = QImage(str(tmp_path / "a.png")).pixelColor(3, 3)
    assert (ground.lightness() < 80) == (theme == "dark")
    assert document.state_from(text_in_png(tmp_path / "a.png"), state()).neuron == document.kept(shown).neuron


def test_scale_gives_the_same_figure_with_more_pixels(qapp):
    shown = STATES["on the way"]()
    small, large = (scene_of(shown, replace(PLOTS, scale=scale)) for scale in (1.0, 3.0))
    one, three = small.band(0, 720), large.band(0, 2160)
    small.close()
    large.close()
    assert three.shape == (2160, 2880, 3)
    shrunk = three.reshape(720, 3, 960, 3, 3).mean(axis=(1, 3))
    assert np.abs(shrunk - one).mean() < 2.0


def test_the_window_is_laid_out_alike_at_every_scale(qapp):
    order = Order()
    small, large = (scene_of(state(), replace(order, scale=scale)) for scale in (1.0, 2.0))
    one, two = small.band(0, 720), large.band(0, 1440)
    small.close()
    large.close()
    shrunk = two.reshape(720, 2, 1280, 2, 3).mean(axis=(1, 3))
    assert np.abs(shrunk - one).mean() < 6.0


@pytest.mark.parametrize("what", ["window", "plots"])
def test_bands_are_pieces_of_the_whole(qapp, what):
    scene = scene_of(state(), Order(what=what, width=1280, height=720))
    whole = scene.band(0, 720)
    bands = np.concatenate([scene.band(top, min(111, 720 - top)) for top in range(0, 720, 111)])
    scene.close()
    assert np.abs(whole.astype(int) - bands).mean() < 0.05


@pytest.mark.parametrize("id", ["sum-over-rows", "two-layers", "missing-b"])
def test_the_page_alone_is_as_large_as_the_picture(qapp, id):
    scene = scene_of(state(id), Order(what="page"))
    scene.go(1.0)
    window = scene._window
    stage, shown = window.stages[window.store.state.lab], window.store.state.open.page
    page = stage.page(shown).widget
    place = QRect(page.mapTo(window, QPoint()), page.size())
    drawn, seen = scene.band(0, 720), pixels(window.grab(place).toImage())
    bands = np.concatenate([scene.band(top, min(111, 720 - top)) for top in range(0, 720, 111)])
    tabs = page.parentWidget().findChild(QWidget, f"{window.store.state.lab}_pages")
    around = [QRect(part.mapTo(window, QPoint()), part.size()) for part in (
        window.header.widget, window.transport.widget, tabs)]  # fmt: skip
    scene.close()
    assert not stage.inputs.widget.isVisible()
    assert drawn.shape == seen.shape == (720, 1280, 3)
    assert not any(part.intersects(place) for part in around)
    assert np.abs(drawn.astype(int) - seen).mean() < 0.05
    assert np.abs(drawn.astype(int) - bands).mean() < 0.05


def test_a_page_is_exported_as_picture_and_animation(qapp, tmp_path):
    network = state("two-layers")
    export(network, Order(what="page"), tmp_path / "a.png")
    assert text_in_png(tmp_path / "a.png") == document.text_of(network)
    film = Order(format="gif", what="page", width=1024, height=700, last=1, pace=2.0)
    assert export(network, film, tmp_path / "a.gif").startswith(b"GIF89a")


def test_a_figure_has_no_hint_to_drag(qapp, tmp_path):
    text = export(state(), replace(PLOTS, format="svg"), tmp_path / "a.svg").decode()
    assert "drag the ball" not in text
