import SessionEngine

extension Model {
    mutating func chooseImport(_ names: [String]) {}
}
