/// How many colours may be used.
package enum Depth: CaseIterable, Hashable, Sendable {
    /// None: the terminal has none, or the user asked for none.
    case mono
    /// The terminal's own first eight.
    case eight
    /// The fixed 256.
    case many
}

/// How a role looks: attributes, and perhaps a colour of the letters.
///
/// The background is always the terminal's own.
package struct Look: Hashable, Sendable {
    /// The colour's number, or nil for the terminal's own.
    package var color: Int?
    /// Heavier letters.
    package var bold = false
    /// Paler letters, where the terminal can.
    package var dim = false
    /// Underlined.
    package var underline = false
    /// Letters and background exchanged.
    package var reverse = false

    init(_ attributes: [Attribute] = [], color: Int? = nil) {
        self.color = color
        bold = attributes.contains(.bold)
        dim = attributes.contains(.dim)
        underline = attributes.contains(.underline)
        reverse = attributes.contains(.reverse)
    }

    enum Attribute { case bold, dim, underline, reverse }
}

/// From roles to looks, for each number of colours.
///
/// The colours of the 256 are in the middle of the scale, so that they are read on black and on white alike (a test
/// holds the contrast above 3.8 to 1); of the first eight only those are taken that every terminal keeps readable,
/// and never bold, which is another, paler colour on many terminals.
package enum Palette {
    /// The look of a role.
    package static func look(of role: Role, depth: Depth) -> Look {
        switch depth {
        case .mono: Look(attributes(of: role))
        case .eight: eight(role).map { Look(attributes(of: role, without: .bold), color: $0) } ?? look(of: role)
        case .many: many(role).map { Look(attributes(of: role, without: .dim), color: $0) } ?? look(of: role)
        }
    }

    private static func look(of role: Role) -> Look { Look(attributes(of: role)) }

    private static func attributes(of role: Role, without attribute: Look.Attribute) -> [Look.Attribute] {
        attributes(of: role).filter { $0 != attribute }
    }

    private static func attributes(of role: Role) -> [Look.Attribute] {
        switch role {
        case .plain, .keyBar, .condition, .pitfall, .suggested, .ground, .path, .overlay: []
        case .strong, .title, .accent, .field, .keyName, .good, .lever, .engine, .voice, .clock, .overlayTitle,
            .digits, .digitsSoon, .digitsLast:
            [.bold]
        case .heading, .warning, .clockSoon: [.bold, .underline]
        case .muted, .rule, .placeholder, .disabled: [.dim]
        case .fieldMode, .selection: [.reverse]
        case .alert, .clockLate: [.bold, .reverse]
        }
    }

    private static func eight(_ role: Role) -> Int? {
        switch role {
        case .good, .condition: 2
        case .alert, .pitfall, .clockLate, .digitsLast: 1
        case .lever, .suggested, .engine, .digitsSoon: 5
        case .heading, .path: 6
        default: nil
        }
    }

    private static func many(_ role: Role) -> Int? {
        switch role {
        case .muted, .rule, .placeholder, .disabled: 243
        case .heading, .path: 30
        case .accent: 27
        case .good, .condition: 28
        case .warning, .ground, .voice, .digitsSoon, .clockSoon: 130
        case .alert, .pitfall, .clockLate, .digitsLast: 160
        case .lever, .suggested, .engine: 163
        default: nil
        }
    }
}
