import Canvas
import Testing

@Suite("Looks of the roles") struct PaletteLaws {
    /// Relative luminance of one of the fixed colours 16 to 255 (WCAG 2, sRGB).
    private func luminance(_ color: Int) -> Double {
        let steps = [0, 95, 135, 175, 215, 255]
        let parts =
            color >= 232
            ? Array(repeating: 8 + 10 * (color - 232), count: 3)
            : [steps[(color - 16) / 36], steps[(color - 16) / 6 % 6], steps[(color - 16) % 6]]
        func linear(_ value: Int) -> Double {
            // ((v / 255 + 0.055) / 1.055) ^ 2.4, without a mathematics library: by halving.
            let base = (Double(value) / 255 + 0.055) / 1.055
            var (low, high) = (0.0, 1.0)
            for _ in 0..<60 {
                let middle = (low + high) / 2
                let (fifth, square) = (middle * middle * middle * middle * middle, base * base)
                if fifth < square * square * square * square * square * square { low = middle } else { high = middle }
            }
            return low
        }
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2])
    }

    @Test("Every fixed colour is read on black and on white", arguments: Role.allCases)
    func contrast(role: Role) {
        guard let color = Palette.look(of: role, depth: .many).color else { return }
        let value = luminance(color)
        #expect(color >= 16)
        #expect((value + 0.05) / 0.05 > 3.8, "\(role) on black")
        #expect(1.05 / (value + 0.05) > 3.8, "\(role) on white")
    }

    @Test("Of the first eight colours, none that vanishes on black or on white", arguments: Role.allCases)
    func firstEight(role: Role) {
        let color = Palette.look(of: role, depth: .eight).color
        #expect(color == nil || [1, 2, 5, 6].contains(color))
        #expect(color == nil || !Palette.look(of: role, depth: .eight).bold)
        #expect(Palette.look(of: role, depth: .mono).color == nil)
    }

    @Test("What must be seen at once is seen without any colour", arguments: Depth.allCases)
    func withoutColour(depth: Depth) {
        for role in [Role.selection, .fieldMode, .alert, .clockLate] {
            #expect(Palette.look(of: role, depth: depth).reverse, "\(role)")
        }
        for role in [Role.field, .title, .warning, .keyName] {
            #expect(Palette.look(of: role, depth: depth).bold, "\(role)")
        }
    }
}
