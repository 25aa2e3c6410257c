extension Phrases {
    /// `n° 37`, or `regroupement 2`: an end of a tension, in a few signs; nothing where it is not here.
    package func name(of point: Point, in workshop: Workshop) -> String {
        switch point {
        case .contribution(let id): workshop.contribution(id).map { number($0.number) } ?? ""
        case .bundle(let id):
            workshop.bundle(id).map { say(fr: "regroupement \($0.number)", en: "bundle \($0.number)") } ?? ""
        }
    }
}

extension Workshop {
    /// Reads an end of a tension: the number of a contribution, `37`, or `r` (`b`) and that of a bundle, `r2`; nil for
    /// anything else, and for what is not here.
    package func point(typed: String) -> Point? {
        let name = Folding.fold(typed).filter { $0 != "#" && $0 != " " }
        if let first = name.first, "rb".contains(first), let number = Int(name.dropFirst()) {
            return bundles.first { $0.number == number }.map { .bundle($0.id) }
        }
        return Int(name).flatMap { contribution(number: $0) }.map { .contribution($0.id) }
    }
}
