/// A file that ends before its second copy does: it lost its end, or it is an older copy of itself.
package struct LostTail: Hashable, Sendable {
    /// How many events the file has, and how many the second copy.
    package let events: Int, copied: Int
}
