"""Columns of texts and of dates, through the library that they are in: one module a library, the same verbs in each.

`read_mastheads` reads a column of texts into the columns of the record. `to_hijri`, `to_gregorian`, `month_starts` and
`month_intervals` convert columns of dates.

A module is named like the extra that brings its library: `arrow`, `numpy`, `pandas`, `polars`, `duckdb`, `spark`.
Importing one is light; its library is imported when a function is called.
"""

from issue_dates.columns.row import COLUMNS

__all__ = ["COLUMNS"]
