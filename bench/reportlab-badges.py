"""The badges of bench/badges.ts by ReportLab: reads given.json and flags/ in a folder, prints the times of the better of two rounds."""
import io
import json
import sys
import time

import reportlab
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FOLDER, FONTS = sys.argv[1:3]
WIDTH, HEIGHT, SHEET = 105 * mm, 148 * mm, (210 * mm, 297 * mm)
LEFT, INNER = 7 * mm, 91 * mm
INK, QUIET, ACCENT, GREY = (HexColor(colour) for colour in ("#1b1f24", "#5b6570", "#1f4e79", "#8b95a1"))
for face, weight in (("Regular", "400Regular"), ("Bold", "700Bold")):
    pdfmetrics.registerFont(TTFont(face, f"{FONTS}/noto-sans/{weight}/NotoSans_{weight}.ttf"))
# it has no shaper: each script gets its glyphs one for one, not as it is read
NATIVE = {
    "th": "Thai", "lo": "Lao", "km": "Khmer", "my": "Myanmar", "bn": "Bengali", "ne": "Devanagari", "si": "Sinhala",
}
for lang, script in NATIVE.items():
    file = f"{FONTS}/noto-sans-{script.lower()}/400Regular/NotoSans{script}_400Regular.ttf"
    pdfmetrics.registerFont(TTFont(lang, file))
FACES = {lang: lang for lang in (*NATIVE, "ar", "ur")}
for lang in ("ar", "ur"):
    pdfmetrics.registerFont(TTFont(lang, f"{FONTS}/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"))
# it cannot embed OpenType fonts with cubic curves: the reader's own are named
for lang, name in (("zh", "STSong-Light"), ("ko", "HYSMyeongJo-Medium")):
    pdfmetrics.registerFont(UnicodeCIDFont(name))
    FACES[lang] = name


def fit(text, font, largest):
    """One line while it stays big, else the better split in two."""
    size = min(largest, INNER / stringWidth(text, font, 1))
    words = text.split(" ")
    if size >= largest * 0.74 or len(words) == 1:
        return size, [text]
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    width, lines = min((max(stringWidth(line, font, 1) for line in split), split) for split in splits)
    return min(largest * 0.82, INNER / width), lines


def badge(canvas, person, event, flags, x, top, with_code):
    def text(line, font, size, down, colour=INK, across=LEFT, draw=canvas.drawString):
        canvas.setFillColor(colour)
        canvas.setFont(font, size)
        draw(x + across, top - down, line)

    def line(x1, down1, x2, down2, width, colour):
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(width)
        canvas.line(x + x1, top - down1, x + x2, top - down2)

    def area(across, down, width, height, colour):
        canvas.setFillColor(colour)
        canvas.rect(x + across, top - down - height, width, height, stroke=0, fill=1)

    text(" · ".join(event["agencies"]), "Bold", 8, 21 * mm, ACCENT)
    text(event["title"], "Bold", 11.5, 26 * mm)
    text(f'{event["days"]}, {event["place"]}', "Regular", 8.5, 30.5 * mm, QUIET)
    line(LEFT, 34 * mm, LEFT + INNER, 34 * mm, 1, ACCENT)
    area(67 * mm, 36.5 * mm, 31 * mm, 5 * mm, HexColor("#fdeedb"))
    text("Demonstration data", "Bold", 8, 40 * mm, HexColor("#8a3b00"), 82.5 * mm, canvas.drawCentredString)
    text(person["honorific"], "Regular", 12, 47 * mm, QUIET)
    down = 50 * mm
    size, lines = fit(person["name"], "Bold", 32)
    for part in lines:
        text(part, "Bold", size, down + size)
        down += size * 1.12
    native = person["nativeName"]
    if native:
        font = FACES.get(person["languages"][-1], "Regular")
        size = min(17, INNER / stringWidth(native, font, 1))
        down += 1.2 * mm
        if font in ("ar", "ur"):
            text(native[::-1], font, size, down + size, across=LEFT + INNER, draw=canvas.drawRightString)
        else:
            text(native, font, size, down + size)
        down += 27
    down += 3 * mm
    for words, font in ((person["position"], "Regular"), (person["organisation"], "Bold")):
        for part in simpleSplit(words, font, 12, INNER)[:2]:
            text(part, font, 12, down + 12)
            down += 15
        down += 1 * mm
    canvas.drawImage(flags[person["country"]["iso2"]], x + LEFT, top - 116.8 * mm, 16 * mm, 12 * mm)
    text(person["country"]["name"], "Bold", 15, 126 * mm)
    if with_code:
        side = 21.2 * mm
        code = Drawing(side, side)
        code.add(QrCodeWidget(person["token"], barLevel="M", barHeight=side, barWidth=side, barBorder=0))
        renderPDF.draw(code, canvas, x + 76.8 * mm, top - 126 * mm)
    area(LEFT, 129.5 * mm, INNER, 12.5 * mm, HexColor(person["category"]["colour"]))
    white = HexColor("#ffffff")
    text(person["category"]["letter"], "Bold", 22, 138.5 * mm, white, 14 * mm, canvas.drawCentredString)
    line(22 * mm, 132 * mm, 22 * mm, 139.5 * mm, 0.7, white)
    text(person["category"]["name"], "Bold", 16, 138 * mm, white, 25 * mm)
    for across, in_x in ((0, 7 * mm), (WIDTH, -7 * mm)):
        for down, in_y in ((0, 7 * mm), (HEIGHT, -7 * mm)):
            line(across, down, across + in_x, down, 0.28, GREY)
            line(across, down, across, down + in_y, 0.28, GREY)


def sheets(people, event, with_code):
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=SHEET, pageCompression=1)
    codes = {person["country"]["iso2"] for person in people}
    flags = {code: ImageReader(f"{FOLDER}/flags/{code}.png") for code in codes}
    for i, person in enumerate(people):
        if i and i % 4 == 0:
            canvas.showPage()
        top = SHEET[1] - 0.5 * mm - i % 4 // 2 * HEIGHT
        badge(canvas, person, event, flags, i % 2 * WIDTH, top, with_code)
    canvas.save()
    return out.getvalue()


with open(f"{FOLDER}/given.json", encoding="utf-8") as file:
    given = json.load(file)


def timed(with_code):
    """Seconds of the wall and of the processor, and bytes."""
    start, used = time.perf_counter(), time.process_time()
    pdf = sheets(**given, with_code=with_code)
    return time.perf_counter() - start, time.process_time() - used, len(pdf)


best = {True: None, False: None}
for _ in range(2):
    for with_code in best:
        times = timed(with_code)
        best[with_code] = min(best[with_code] or times, times, key=lambda one: one[1])
print(json.dumps({"version": reportlab.Version, "with": best[True], "without": best[False]}))
