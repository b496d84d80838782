"""From criteria to one answer: evaluation, worlds of a household, conclusion, second pass."""
