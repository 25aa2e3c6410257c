import Glibc

/// The three descriptors that every process is promised.
enum StandardStreams {
    /// Puts the null device where a descriptor is closed, so that no file of ours can ever take its number, and lets
    /// a broken pipe be an error of `write` rather than the end of the process.
    static func prepare() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            let taken = open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY)
            if taken >= 0, taken != descriptor {
                dup2(taken, descriptor)
                close(taken)
            }
        }
        signal(SIGPIPE, SIG_IGN)
    }
}
