import Levers

/// What may be changed in the learning; the values are those that held-out sources showed to do best.
struct Settings {
    /// Rows that are found by hash.
    var buckets = 1 << 17
    /// How closely the examples are followed: the C of a regularised regression.
    var closeness: Float = 10
    /// How much an added example counts beside an original one.
    var addedWeight: Float = 1
    /// Groups that are not looked at.
    var without: Set<FeatureGroup> = []
    /// Only the original examples teach.
    var isOriginalOnly = false
    /// How often all examples are gone through.
    var rounds = 30
}
