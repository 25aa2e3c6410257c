import Publishing

/// Two pages that use everything the drawing ground can do.
enum SamplePage {
    static func bytes() throws -> [UInt8] {
        let setter = try Typesetter(language: "fr")
        let canvas = PDFCanvas(
            .a4,
            PDFMetadata(
                title: "Synthèse de l’atelier", author: "Commune d’exemple", subject: "Essai", language: "fr",
                created: "2025-03-25T18:05:00+01:00"))
        var y = heading(setter, canvas)
        y = paragraphs(setter, canvas, from: y)
        diagram(setter, canvas, from: y + 10)
        canvas.newPage()
        table(setter, canvas)
        return try canvas.finish()
    }

    private static let deep = Ink(0x1f4e5f)
    private static let pale = Ink(0xe3eef0)
    private static let warm = Ink(0xf3e6d0)
    private static let area = Paper.a4.body

    private static func heading(_ setter: Typesetter, _ canvas: PDFCanvas) -> Double {
        let over = setter.set("Synthèse de l’atelier", TextStyle(.label, 10, smallCaps: true, tracking: 1, ink: deep))
        let title = setter.set(
            "Coopérer pour l’eau : ce que nous retenons", TextStyle(.text, 24, .semibold, ink: deep),
            Setting(width: area.width))
        canvas.draw(over, at: Point(area.x, area.y))
        canvas.tagged(.heading1) { canvas.draw(title, at: Point(area.x, area.y + 14)) }
        let y = area.y + 20 + title.height
        canvas.stroke(.line(from: Point(area.x, y), to: Point(area.right, y)), deep, width: 0.8)
        canvas.mark("top", at: Point(area.x, area.y))
        canvas.outline("Synthèse", to: "top")
        return y + 10
    }

    private static func paragraphs(_ setter: Typesetter, _ canvas: PDFCanvas, from start: Double) -> Double {
        let text = TextStyle(.text, 11.5)
        let bold = TextStyle(.text, 11.5, .bold)
        let blocks = [
            setter.set(
                [
                    TextRun("Trois groupes ", bold),
                    TextRun(
                        "ont dit ce qui fait réussir une coopération. « Où est l’eau ? », demande le groupe ", text),
                    TextRun("Rivière", TextStyle(.text, 11.5, italic: true)),
                    TextRun(" : 30 % d’entre nous l’ignorent ! 🙂 合作 협력 → la suite est dans les mains de tous.", text),
                ], Setting(width: area.width, justified: true)),
            setter.set("n° 12 · d’après 37 lignes sur 64 · 14 h 32", TextStyle(.label, 9.5, ink: Ink(0x555555))),
        ]
        var y = start
        for block in blocks {
            canvas.tagged(.paragraph) { canvas.draw(block, at: Point(area.x, y)) }
            y += block.height + 6
        }
        let link = setter.set("Voir le tableau", TextStyle(.label, 10, ink: deep))
        canvas.linked(to: .place("table")) { canvas.draw(link, at: Point(area.x, y)) }
        canvas.linked(to: .address("https://example.org/l'atelier")) { canvas.draw(link, at: Point(area.x + 120, y)) }
        return y + link.height + 6
    }

    private static func diagram(_ setter: Typesetter, _ canvas: PDFCanvas, from y: Double) {
        canvas.tagged(.figure) {
            let ground = Box(x: area.x, y: y + 220, width: area.width, height: 26)
            canvas.fill(.box(ground, radius: 4), warm)
            label(setter, canvas, "Lieux d’échange et d’écoute", in: ground)
            canvas.fill(
                .road(
                    from: Point(area.x, y + 140), to: Point(area.right, y + 90), breadths: (30, 90), head: (36, 130)),
                pale)
            for (index, name) in ["Communauté locale", "Réseau qui s’élargit", "Vision stratégique"].enumerated() {
                let box = Box(
                    x: area.x + 20 + Double(index) * 150, y: y + 110 - Double(index) * 14, width: 120, height: 40)
                canvas.fill(.box(box, radius: 6), .white)
                canvas.stroke(.box(box, radius: 6), deep, width: 0.8, dashes: index == 2 ? [3, 2] : [])
                label(setter, canvas, name, in: box)
            }
            var loop = Path()
            loop.move(to: Point(area.x + 30, y + 60))
            loop.curve(
                Point(area.x + 150, y), Point(area.right - 150, y), to: Point(area.right - 60, y + 40))
            canvas.stroke(loop, deep, width: 1.4)
            let tip = Point(area.right - 56, y + 42)
            canvas.fill(
                .arrowHead(at: tip, from: Point(area.right - 150, y), length: 9, breadth: 8), deep)
            canvas.fill(.circle(Point(area.x + 30, y + 60), radius: 3), deep)
        }
    }

    private static func label(_ setter: Typesetter, _ canvas: PDFCanvas, _ text: String, in box: Box) {
        let block = setter.set(
            text, TextStyle(.label, 10.5, .bold, ink: deep), Setting(width: box.width - 8, alignment: .center))
        canvas.draw(block, at: Point(box.x + 4, box.middle.y - block.height / 2))
    }

    private static func table(_ setter: Typesetter, _ canvas: PDFCanvas) {
        let title = setter.set("Actions", TextStyle(.label, 14, .bold, ink: deep))
        canvas.mark("table", at: Point(area.x, area.y))
        canvas.outline("Actions", to: "table")
        canvas.tagged(.heading2) { canvas.draw(title, at: Point(area.x, area.y)) }
        var y = area.y + title.height + 6
        let rows = [["Quoi", "Qui", "Quand"], ["Ouvrir un lieu d’accueil", "La commune", "avant l’été"]]
        canvas.tagged(.table) {
            for (number, row) in rows.enumerated() {
                canvas.tagged(.row) {
                    for (column, text) in row.enumerated() {
                        let block = setter.set(text, TextStyle(.text, 11, number == 0 ? .bold : .regular))
                        canvas.tagged(number == 0 ? .heading : .cell) {
                            canvas.draw(block, at: Point(area.x + Double(column) * 160, y))
                        }
                    }
                }
                y += 18
            }
        }
    }
}
