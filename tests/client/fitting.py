"""What stands outside its place on a screen, or over something else."""

from __future__ import annotations

from game.client.widgets import GlossaryTerm, Node, Scroll


def overflowing(node: Node) -> list[str]:
    """Children that stand outside their parent; downwards only a scroll's may."""
    room = node.rect.inflate(2, 2)
    if isinstance(node, Scroll):
        room.h, room.y = 10**6, -(10**5)
    return [
        f"{type(child).__name__} {child.name!r} {child.rect} in {type(node).__name__} {node.rect}"
        for child in node.children
        if not isinstance(child, GlossaryTerm) and not room.contains(child.rect)
    ]


def overlapping(node: Node) -> list[str]:
    children = [child for child in node.children if child.rect.w and child.rect.h]
    return [
        f"{type(a).__name__} {a.name!r} {a.rect} over {type(b).__name__} {b.name!r} {b.rect}"
        for index, a in enumerate(children)
        for b in children[index + 1 :]
        if not isinstance(a, GlossaryTerm) and a.rect.colliderect(b.rect)
    ]
