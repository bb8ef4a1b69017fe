"""Issues in the formats of libraries, citation tools and the web: one module a format, the same verbs in each.

`dump(issue)` gives a format's text of one issue, `load(data)` reads one back, `split(text)` takes a file apart into
what `load` takes; `dump_all` writes a whole file piece by piece.

>>> from issue_dates import Enumeration, Issue, Numbering
>>> from issue_dates.export import csl
>>> csl.load(csl.dump(Issue("al-Muqtabas", Enumeration(number=Numbering(3, 4))))).enumeration.number.last
4
"""

from issue_dates.export.formats import FORMATS, READABLE, dump_all, get_format, load_all

__all__ = ["FORMATS", "READABLE", "dump_all", "get_format", "load_all"]
