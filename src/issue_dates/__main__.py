"""`python -m issue_dates` is `issue-dates`."""

from issue_dates.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
