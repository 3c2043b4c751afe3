"""The days on which the law changed, each stated once; rules.md of the reference tells what changed and by which act."""

from datetime import date

TRIAL_STARTS = date(2021, 3, 1)  # L 1269/2020
DAY_BEFORE_TRIAL = date(2021, 2, 28)
OLD_SEARCHES_END = date(2021, 3, 31)
"""Searches begun before the trial moved to it in its first month."""
MOVES_BACK_FROM = date(2021, 6, 1)  # L 421/2021
CENTRAL_FROM = date(2021, 10, 1)
MUNICIPAL_STATEMENTS_FROM = date(2021, 10, 2)
AT_RISK_FROM = date(2022, 5, 2)  # L 1379 and 1381/2021, with the service model of that day
CHANGE_SECURITY_FROM = date(2023, 1, 1)  # L 671/2022
PROTECTED_FROM = date(2023, 3, 1)  # L 149/2023
LAST_TRIAL_YEAR = date(2024, 1, 1)
TRIAL_ENDS = date(2024, 12, 31)
AREAS_START = date(2025, 1, 1)  # L 380/2023
MODEL_2026_FROM = date(2026, 1, 1)
GENERAL_SUPPORT_FROM = date(2026, 5, 1)
