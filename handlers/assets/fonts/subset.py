#!/usr/bin/env python3
"""Makes the four web fonts of this folder from Mukta as npm's @fontsource/mukta 5.3.0 has it; run once, when the texts or Mukta change.

    apt-get install python3-fonttools python3-brotli libharfbuzz-bin
    npm pack @fontsource/mukta@5.3.0 && tar xf fontsource-mukta-5.3.0.tgz
    handlers/assets/fonts/subset.py package/files

A clerk opens the first page over a slow line: as they come, the four files are 240 KB. Three things are left out:
hinting (screens of today smooth without it: the gasp table asks for it), code points that Hindi does not use (Vedic, Sindhi, Marathi's),
and joined letters that no word of this project has (in the semibold of headings; the regular, which citizens' words are set in, keeps
every two consonants joined): they are set with a half letter, which reads as well.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
HINDI = "U+0901-0903,U+0905-0914,U+0915-0939,U+093C-0945,U+0947-094D,U+0950,U+0958-0970,U+200C-200D,U+20B9,U+25CC"
CONSONANTS = [chr(c) for c in range(0x915, 0x93A) if c not in (0x929, 0x931, 0x934)] + ["क़", "ख़", "ग़", "ज़", "ड़", "ढ़", "फ़"]
LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+200E-206F,U+20AC,U+2122"


def of_the_project():
    """Every word in Devanagari that stands in a text of the repository."""
    names = subprocess.run(["git", "-C", HERE, "ls-files", ":/"], capture_output=True, text=True, check=True).stdout.split("\n")
    found = set()
    for name in filter(None, names):
        try:
            found.update(re.findall("[\u0900-\u097f\u200c\u200d]+", (HERE / name).resolve().read_text("utf-8")))
        except (UnicodeDecodeError, OSError):
            continue  # a picture, a font
    return found


def syllables():
    """Each consonant alone, halved, before and after र, with each vowel and mark."""
    signs = [""] + [chr(c) for c in [*range(0x93E, 0x946), *range(0x947, 0x94D)]]
    marks = ["", "ं", "ँ", "ः"]
    for c in CONSONANTS:
        for start in (c, c + "्र", "र्" + c, c + "्", c + "्\u200d"):
            yield from (start + s + m for s in signs for m in marks)
    yield from (chr(v) + m for v in range(0x904, 0x915) for m in marks)
    yield "०१२३४५६७८९।॥ॐऽ॰₹"


def drawn(font, words):
    """The glyphs that the words are set with, as HarfBuzz sets them, and those that joined letters are joined from."""
    with tempfile.TemporaryDirectory() as folder:
        text, plain = pathlib.Path(folder, "words"), pathlib.Path(folder, "font.ttf")
        text.write_text("\n".join(sorted(words)), "utf-8")
        font.flavor = None
        font.save(plain)
        out = subprocess.run(["hb-shape", f"--text-file={text}", "--no-positions", "--no-clusters", "--no-glyph-names", plain],
                             capture_output=True, text=True, check=True).stdout
    order = font.getGlyphOrder()
    kept = {order[int(g)] for g in re.findall(r"\d+", out)}
    rules = list(substitutions(font))
    before = 0
    while before != len(kept):
        before = len(kept)
        for made, parts in rules:
            if made in kept:
                kept.update(parts)
    return kept


def substitutions(font):
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for first, ligatures in getattr(table, "ligatures", {}).items():
                yield from ((l.LigGlyph, [first, *l.Component]) for l in ligatures)
            for one, others in getattr(table, "mapping", {}).items():
                yield from ((other, [one]) for other in ([others] if isinstance(others, str) else others))


def cut(source, target, points, words):
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=["*"], flavor="woff2")
    if words:
        options.layout_closure = False
        options.layout_scripts = ["dev2", "latn", "DFLT"]  # browsers ask for dev2; deva is the older shaping of the same
    maker = subset.Subsetter(options)
    maker.populate(unicodes=subset.parse_unicodes(points), glyphs=drawn(TTFont(source), words) if words else [])
    maker.subset(font)
    font["gasp"].gaspRange = {0xFFFF: 0x000F}  # smooth at every size, on the grid: what a font without hinting asks for
    subset.save_font(font, target, options)
    print(f"{target.name}: {pathlib.Path(source).stat().st_size} -> {target.stat().st_size} bytes")


def main(files):
    words = of_the_project() | set(syllables())
    joined = {c + "्" + d for c in CONSONANTS for d in CONSONANTS}
    for weight, words in (("400", words | joined), ("600", words)):
        for script, points, of in (("devanagari", HINDI, words), ("latin", LATIN, None)):
            name = f"mukta-{script}-{weight}-normal.woff2"
            cut(pathlib.Path(files, name), HERE / name, points, of)


if __name__ == "__main__":
    main(sys.argv[1])
