"""Lines and rings for the maps: chain, thin, smooth, assemble, cut to a frame.

Points are (longitude, latitude) in degrees. Nothing here knows a country.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

Point = tuple[float, float]
Line = list[Point]
Frame = tuple[float, float, float, float]
"""West, south, east, north."""
Edge = frozenset[Point]


def chain(edges: Mapping[Edge, Hashable]) -> Iterator[tuple[Hashable, Line]]:
    """Join edges of one kind into lines that end where three meet or the kind changes."""
    meets: dict[Point, list[Edge]] = defaultdict(list)
    for edge in edges:
        for point in edge:
            meets[point].append(edge)
    ends = [p for p, at in meets.items() if len(at) != 2 or len({edges[e] for e in at}) > 1]
    left = dict.fromkeys(edges)

    def follow(start: Point, edge: Edge) -> Line:
        line = [start]
        while edge in left:
            del left[edge]
            (here,) = edge - {line[-1]}
            line.append(here)
            if here in stops:
                break
            edge = next((e for e in meets[here] if e in left), edge)
        return line

    stops = set(ends)
    for end in ends:
        for edge in meets[end]:
            if edge in left:
                yield edges[edge], follow(end, edge)
    while left:
        edge = next(iter(left))
        yield edges[edge], follow(min(edge), edge)


def thin(line: Line, tolerance: float, stretch: float) -> Line:
    """Douglas-Peucker. A closed line is cut in two first, at the point farthest from its start."""
    if line[0] == line[-1] and len(line) > 3:
        far = max(range(len(line)), key=lambda at: math.dist(line[0], line[at]))
        return thin(line[: far + 1], tolerance, stretch)[:-1] + thin(line[far:], tolerance, stretch)
    keep, todo = {0, len(line) - 1}, [(0, len(line) - 1)]
    while todo:
        first, last = todo.pop()
        inner = range(first + 1, last)
        if not inner:
            continue
        worst = max(inner, key=lambda at: _off(line[at], line[first], line[last], stretch))
        if _off(line[worst], line[first], line[last], stretch) > tolerance:
            keep.add(worst)
            todo += [(first, worst), (worst, last)]
    return [line[at] for at in sorted(keep)]


def _off(point: Point, start: Point, end: Point, stretch: float) -> float:
    px, py = (point[0] - start[0]) * stretch, point[1] - start[1]
    ex, ey = (end[0] - start[0]) * stretch, end[1] - start[1]
    length = ex * ex + ey * ey
    along = max(0.0, min(1.0, (px * ex + py * ey) / length)) if length else 0.0
    return math.hypot(px - along * ex, py - along * ey)


def smooth(line: Line) -> Line:
    """Round the corners of a line drawn by hand, keeping its ends (Chaikin, twice)."""
    for _ in range(2):
        if len(line) > 2:
            quarters = [
                (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                for a, b in pairwise(line)
                for share in (0.25, 0.75)
            ]
            line = [line[0], *quarters, line[-1]]
    return line


def rings(lines: Iterable[Line]) -> list[Line]:
    """Closed rings out of lines that meet end to end; what does not close is an error."""
    left = [line for line in lines if len(line) > 1]
    out = []
    while left:
        ring = list(left.pop())
        while ring[0] != ring[-1]:
            for at, line in enumerate(left):
                if ring[-1] in (line[0], line[-1]):
                    left.pop(at)
                    ring += line[1:] if line[0] == ring[-1] else line[-2::-1]
                    break
            else:
                raise ValueError(f"a ring does not close at {ring[-1]}")
        out.append(ring)
    return out


def area(ring: Line) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def route(edges: Iterable[Edge], start: Point, goal: Point) -> Line:
    """The shortest way along edges between the vertices nearest to two points."""
    ways: dict[Point, list[Point]] = defaultdict(list)
    for edge in edges:
        one, other = edge
        ways[one].append(other)
        ways[other].append(one)
    first = min(ways, key=lambda p: math.dist(p, start))
    last = min(ways, key=lambda p: math.dist(p, goal))
    came: dict[Point, Point] = {}
    queue = [(0.0, first, first)]
    while queue:
        far, here, before = heapq.heappop(queue)
        if here in came:
            continue
        came[here] = before
        if here == last:
            break
        for there in ways[here]:
            heapq.heappush(queue, (far + math.dist(here, there), there, here))
    line = [last]
    while line[-1] != first:
        line.append(came[line[-1]])
    return line[::-1]


def _sides(frame: Frame) -> list[tuple[Callable[[Point], bool], Callable[[Point, Point], Point]]]:
    west, south, east, north = frame

    def at_x(x: float) -> Callable[[Point, Point], Point]:
        return lambda a, b: (x, a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]))

    def at_y(y: float) -> Callable[[Point, Point], Point]:
        return lambda a, b: (a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]), y)

    return [
        (lambda p: p[0] >= west, at_x(west)),
        (lambda p: p[1] >= south, at_y(south)),
        (lambda p: p[0] <= east, at_x(east)),
        (lambda p: p[1] <= north, at_y(north)),
    ]


def cut_ring(ring: Line, frame: Frame) -> Line:
    """The part of a ring inside a frame, closed along the frame's sides (Sutherland-Hodgman)."""
    for inside, meet in _sides(frame):
        out: Line = []
        for a, b in pairwise(ring):
            if inside(a) != inside(b):
                out.append(meet(a, b))
            if inside(b):
                out.append(b)
        ring = [*out, out[0]] if out else []
    return ring


def cut_line(line: Line, frame: Frame) -> list[Line]:
    """The parts of a line inside a frame."""
    parts = [line]
    for inside, meet in _sides(frame):
        parts = [piece for part in parts for piece in _cut_side(part, inside, meet)]
    return parts


def _cut_side(
    line: Sequence[Point],
    inside: Callable[[Point], bool],
    meet: Callable[[Point, Point], Point],
) -> Iterator[Line]:
    part: Line = [line[0]] if inside(line[0]) else []
    for a, b in pairwise(line):
        if inside(a) != inside(b):
            part.append(meet(a, b))
            if inside(a):
                yield part
                part = []
        if inside(b):
            part.append(b)
    if len(part) > 1:
        yield part
