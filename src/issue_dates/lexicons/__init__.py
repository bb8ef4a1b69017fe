"""What the words are: one TOML file per language, named by its BCP 47 tag, and the folding they are looked up by."""

from issue_dates.lexicons.folding import fold, fold_phrase
from issue_dates.lexicons.lexicon import CAPTIONS, Lexicon, languages, load

__all__ = ["CAPTIONS", "Lexicon", "fold", "fold_phrase", "languages", "load"]
