import Foundation

exit(Program.run().rawValue)
