/// The colours of the page: dark enough to be read when printed in grey.
enum PageInks {
    static let deep = Ink(0x1f4e5f)
    static let grey = Ink(0x555555)
    static let rule = Ink(0xa9b7bb)
    static let wedge = Ink(0xeaf1f2)
    static let engine = Ink(0xf6efe2)
    static let ground = Ink(0xdfe7df)
    static let notice = Ink(0xf3e6d0)
}
