"""The best one-to-one assignment."""

from collections.abc import Sequence
from math import inf


def best_assignment(gains: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs of a row and a column, each used once at most, with the greatest sum of gains.

    Every row or every column is paired, whichever are fewer. Gains are 0 or more. The Hungarian
    method with potentials (Kuhn 1955, Munkres 1957; shortest augmenting paths after Jonker and
    Volgenant 1987), in time of the cube of the size.
    """
    rows, columns = len(gains), len(gains[0]) if gains else 0
    if rows > columns:
        turned = [[row[column] for row in gains] for column in range(columns)]
        return sorted((row, column) for column, row in best_assignment(turned))
    owner = [-1] * (columns + 1)  # row of each column; the last column is the root of a search
    row_price, column_price = [0.0] * rows, [0.0] * (columns + 1)
    for row in range(rows):
        owner[columns] = row
        column, path = _augmenting_path(gains, owner, row_price, column_price)
        while column != columns:
            owner[column] = owner[path[column]]
            column = path[column]
    return sorted((row, column) for column, row in enumerate(owner[:columns]) if row >= 0)


def _augmenting_path(
    gains: Sequence[Sequence[int]],
    owner: list[int],
    row_price: list[float],
    column_price: list[float],
) -> tuple[int, list[int]]:
    """Find a free column by a cheapest path from the root; gives it and each column's way back."""
    columns = len(owner) - 1
    slack, path, visited = [inf] * columns, [columns] * columns, [False] * (columns + 1)
    column = columns
    while owner[column] >= 0:
        visited[column] = True
        row = owner[column]
        for other in range(columns):
            cost = -gains[row][other] - row_price[row] - column_price[other]
            if not visited[other] and cost < slack[other]:
                slack[other], path[other] = cost, column
        nearest = min((c for c in range(columns) if not visited[c]), key=slack.__getitem__)
        step = slack[nearest]
        for other in range(columns + 1):
            if visited[other]:
                row_price[owner[other]] += step
                column_price[other] -= step
            elif other < columns:
                slack[other] -= step
        column = nearest
    return column, path
