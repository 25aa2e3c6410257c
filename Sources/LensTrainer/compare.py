#!/usr/bin/python3
"""The same examples, the same folds, through scikit-learn: TF-IDF of words and of letters, one-vs-rest logistic
regression. Run from the package's folder: /usr/bin/python3 Sources/LensTrainer/compare.py [--original]

Each source of the original examples is held out in turn; the added ones only teach, or with --original not even that.
Thresholds are tuned on the held-out probabilities of the other sources, as they are for our own weights; of the
settings tried (closeness C, n-grams, rare words kept or not) every one is printed, so that the best can be read off,
which favours scikit-learn."""
import glob, json, sys
import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

LEVERS = ["lieux", "communaute", "reseau", "vision", "gouvernance", "mise-en-reseau", "apprentissages"]
examples = [json.loads(line) for path in sorted(glob.glob("Sources/LensTrainer/Examples/*.jsonl")) for line in open(path)]
if "--original" in sys.argv:
    examples = [e for e in examples if e["id"][0] != "o"]
texts = [e["text"] for e in examples]
source = np.array(["a" if e["id"][0] == "a" else e["id"][:2] for e in examples])
right = np.array([[l in e["levers"] for l in LEVERS] + [not e["levers"]] for e in examples], int)
tested = np.array([s[0] != "o" for s in source])
FOLDS = sorted(set(source[tested]))


def decide(chances, first, second, none):
    """At most two levers, and none where none is likelier than the likeliest lever times a factor."""
    order = np.argsort(-chances[:, :7], 1)
    given = np.zeros((len(chances), 7), int)
    rows = np.arange(len(chances))
    best = chances[rows, order[:, 0]]
    one = (best >= first) & (chances[:, 7] <= none * best)
    two = one & (chances[rows, order[:, 1]] >= second)
    given[rows[one], order[one, 0]] = 1
    given[rows[two], order[two, 1]] = 1
    return given


def f1(given, wanted):
    return 2 * (given & wanted).sum() / max(1, given.sum() + wanted.sum())


def tuned(chances, wanted):
    grid = [(a, b, n) for a in np.arange(0.06, 0.6, 0.04) for b in np.arange(0.1, 0.7, 0.04) if b >= a for n in (1, 1.5, 99)]
    return max(grid, key=lambda g: f1(decide(chances, *g), wanted))


def report(name, chances):
    folds, wanted = source[tested], right[tested]
    given = np.zeros((len(chances), 7), int)
    for fold in FOLDS:
        others = folds != fold
        given[~others] = decide(chances[~others], *tuned(chances[others], wanted[others, :7]))
    order = np.argsort(-chances[:, :7], 1)
    has = wanted[:, 7] == 0
    rows = np.arange(len(chances))
    first = wanted[rows, order[:, 0]][has].mean()
    two = (wanted[rows, order[:, 0]] | wanted[rows, order[:, 1]])[has].mean()
    nothing = given.sum(1) == 0
    print("%-44s micro-F1 %.1f  first %.1f  two %.1f  none P %.1f R %.1f" % (
        name, 100 * f1(given, wanted[:, :7]), 100 * first, 100 * two,
        100 * (nothing & ~has).sum() / max(1, nothing.sum()), 100 * (nothing & ~has).sum() / (~has).sum()), flush=True)


def vectorised(teaching, words, letters, least):
    word = TfidfVectorizer(ngram_range=words, sublinear_tf=True, strip_accents="unicode", token_pattern=r"(?u)\b\w+\b", min_df=least)
    letter = TfidfVectorizer(analyzer="char_wb", ngram_range=letters, sublinear_tf=True, strip_accents="unicode", min_df=least)
    own = [texts[i] for i in teaching]
    word.fit(own), letter.fit(own)
    return hstack([word.transform(texts), letter.transform(texts)]).tocsr()


print(len(examples), "examples,", tested.sum(), "tested")
for words, letters, least in [((1, 2), (2, 5), 1), ((1, 2), (3, 6), 1), ((1, 1), (2, 5), 1), ((1, 3), (3, 6), 1), ((1, 2), (2, 5), 2)]:
    matrices = {}
    for fold in FOLDS:
        teaching = np.where(source != fold)[0]
        matrices[fold] = (teaching, vectorised(teaching, words, letters, least))
    for closeness in (3, 10, 30, 100):
        chances = np.zeros((len(examples), 8))
        for fold, (teaching, matrix) in matrices.items():
            held = np.where(source == fold)[0]
            for column in range(8):
                model = LogisticRegression(C=closeness, solver="liblinear").fit(matrix[teaching], right[teaching, column])
                chances[held, column] = model.predict_proba(matrix[held])[:, 1]
        report("words %s letters %s least %d C %d" % (words, letters, least, closeness), chances[tested])
