import SessionEngine

extension Model {
    mutating func choosePrinter(_ names: [String]) {}
}
