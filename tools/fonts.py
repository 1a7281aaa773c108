"""The Chinese fonts of the program, cut out of Noto Sans CJK SC: by hand, when a translation brings characters.

    pip install fonttools
    apt-get download fonts-noto-cjk && dpkg-deb -x fonts-noto-cjk_*.deb noto
    python tools/fonts.py noto/usr/share/fonts/opentype/noto

Kept are the 3,755 most common characters (level 1 of GB 2312), so that what a person types can be read, all that the
translations use, and the punctuation. fonttools is no dependency of the program: the cut fonts are in resources/fonts.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection
from translations import ROOT, entries

FAMILY = "Noto Sans CJK SC"
PUNCTUATION = "".join(map(chr, (*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), 0xB7, *range(0x2010, 0x2027))))


def common() -> str:
    """Return level 1 of GB 2312: rows 16 to 55."""
    rows = (bytes((row + 0xA0, cell + 0xA0)) for row in range(16, 56) for cell in range(1, 95))
    return "".join(pair.decode("gb2312", "ignore") for pair in rows)


def main() -> None:
    """Write the fonts and print their sizes."""
    folder = Path(sys.argv[1])
    used = "".join(words for words, _ in entries("zh_CN").values())
    for weight in ("Regular", "Bold"):
        collection = TTCollection(folder / f"NotoSansCJK-{weight}.ttc", lazy=True)
        font = next(f for f in collection.fonts if f["name"].getDebugName(1) == FAMILY)
        # The features are for vertical text and other countries' forms; hints matter to no screen with many pixels.
        options = Options(layout_features=["kern"], hinting=False, desubroutinize=False, drop_tables=["vhea", "vmtx"])
        cutter = Subsetter(options)
        cutter.populate(text=common() + PUNCTUATION + "".join(c for c in used if ord(c) > 0x2E00))
        cutter.subset(font)
        target = ROOT / "resources" / "fonts" / f"NotoSansCJKsc-{weight}.otf"
        font.save(target)
        print(f"{target.name}: {target.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
