import SessionEngine

extension Lens {
    /// What is right but cannot be had on the screen, in the order of the page that it was read from.
    func overflows(on page: YAMLPage) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        if levers.count > Self.letters.count {
            faults.append(page.fault(.tooManyLevers(levers.count, limit: Self.letters.count), at: ["levers"]))
        }
        for (index, lever) in levers.enumerated() where !Self.letters.contains(lever.key) {
            let trouble = TemplateTrouble.silentKey(lever.key, known: Self.letters)
            faults.append(page.fault(trouble, at: ["levers", .index(index), "key"]))
        }
        return faults
    }
}
