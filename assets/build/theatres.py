"""What each theatre's map shows, for `theatre_map.py`. Add a theatre here.

Natural Earth is a map of today. What a country was in the year of the
scenario is said here: which of today's countries were one (`countries`), and
which borders of today may be drawn only from a later date (`layers`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

LonLat = tuple[float, float]
Texts = Mapping[str, str]


@dataclass(frozen=True)
class Label:
    kind: str
    """theatre, country, republic, sea: how it is set."""
    at: LonLat
    text: Texts


@dataclass(frozen=True)
class River:
    """A river by hand, from town to town, or along a border where it is one.

    A course is a list of points; two points with `None` between them follow
    the theatre's border from the one to the other.
    """

    name: Texts
    course: Sequence[LonLat | None]


@dataclass(frozen=True)
class Layer:
    """Borders inside the theatre, which a client shows only when asked to."""

    pairs: Sequence[frozenset[str]]
    """The pairs of units that these borders part."""
    since: str
    note: str


@dataclass(frozen=True)
class Theatre:
    theatre: str
    """The country, by its code in Natural Earth, in whose units `units` sorts."""
    countries: Mapping[str, str]
    """Natural Earth's country code -> the country of that year."""
    republics: Mapping[str, str]
    """Parts of one country whose border is still drawn, finer: code -> part."""
    view: tuple[float, float, float, float]
    """West, south, east, north of the picture."""
    margin: float
    """How much more is there on each side, for screens of another shape."""
    tolerance: float
    """How far a line may leave the true one, in degrees."""
    labels: Sequence[Label]
    units: Mapping[str, str] = field(default_factory=dict)
    """Name of a unit, or its `gu_a3` -> the part that it belongs to."""
    layers: Mapping[str, Layer] = field(default_factory=dict)
    rivers: Sequence[River] = ()
    part_of: str = ""
    """The country that the theatre was a part of; the border to it is a republic's."""
    natural_earth_rivers: Sequence[tuple[Texts, LonLat, LonLat]] = ()
    """Rivers that Natural Earth has, each by two points near its ends on this map."""
    continent: str = "europe"
    """Which of the packaged files of rivers the theatre is in."""


def same(name: str) -> Texts:
    return {"en": name, "nb": name, "nn": name}


BOSNIA = Theatre(
    theatre="BIH",
    # Serbia with Kosovo, and Montenegro, were the Federal Republic of Yugoslavia in 1995.
    countries={"SRB": "yugoslavia", "KOS": "yugoslavia", "MNE": "yugoslavia", "BIH": "bosnia",
               "HRV": "croatia", "SVN": "slovenia", "HUN": "hungary", "ITA": "italy",
               "ALB": "albania", "MKD": "macedonia", "ROU": "romania", "AUT": "austria",
               "BGR": "bulgaria", "SMR": "italy", "GRC": "greece"},
    republics={"SRB": "serbia", "KOS": "serbia", "MNE": "montenegro"},
    view=(14.3, 42.1, 20.8, 45.95),
    margin=1.2,
    tolerance=0.004,
    units={"BHF": "federation", "BIS": "republika_srpska", "Brčko Distrikt": "brcko"},
    layers={
        "entity_line": Layer(
            (frozenset({"federation", "republika_srpska"}),),
            "1995-11-21",
            "The inter-entity line of the Dayton agreement. It is not the front line of July 1995.",
        ),
        "brcko": Layer(
            (frozenset({"brcko", "federation"}), frozenset({"brcko", "republika_srpska"})),
            "1995-11-21",
            "Brčko, which Dayton left to arbitration. The area is that of the later award.",
        ),
    },
    labels=(
        Label("theatre", (17.75, 44.22), {"en": "Bosnia and Herzegovina",
                                          "nb": "Bosnia-Hercegovina", "nn": "Bosnia-Hercegovina"}),
        Label("country", (16.55, 45.62), {"en": "Croatia", "nb": "Kroatia", "nn": "Kroatia"}),
        Label("country", (14.75, 45.83), same("Slovenia")),
        Label("country", (18.75, 46.25), {"en": "Hungary", "nb": "Ungarn", "nn": "Ungarn"}),
        Label("country", (13.75, 42.45), {"en": "Italy", "nb": "Italia", "nn": "Italia"}),
        Label("country", (19.95, 41.75), same("Albania")),
        Label("country", (20.00, 43.62), {"en": "FR Yugoslavia", "nb": "FR Jugoslavia",
                                          "nn": "FR Jugoslavia"}),
        Label("republic", (20.20, 44.25), same("Serbia")),
        Label("republic", (19.25, 42.82), same("Montenegro")),
        Label("sea", (15.75, 42.85), {"en": "Adriatic Sea", "nb": "Adriaterhavet",
                                      "nn": "Adriahavet"}),
    ),
    rivers=(
        River(same("Sava"), ((15.62, 45.87), (15.97, 45.77), (16.25, 45.62), (16.40, 45.47),
                             (16.72, 45.33), (16.91, 45.27), None, (19.36, 44.89),
                             (19.61, 44.97), (19.70, 44.76), (20.02, 44.70), (20.25, 44.72),
                             (20.45, 44.82))),
        River(same("Drina"), ((18.84, 43.35), (18.78, 43.51), (18.98, 43.67), (19.09, 43.69),
                              (19.29, 43.78), (19.34, 43.92), None, (19.36, 44.89))),
        River(same("Una"), ((16.09, 44.57), (15.93, 44.72), (15.87, 44.81), (16.16, 44.88),
                            (16.33, 45.02), None, (16.91, 45.27))),
        River(same("Vrbas"), ((17.59, 43.94), (17.45, 44.06), (17.40, 44.15), (17.27, 44.34),
                              (17.14, 44.55), (17.19, 44.77), (17.45, 44.93), (17.52, 45.10))),
        River(same("Bosna"), ((18.27, 43.82), (18.18, 43.99), (17.91, 44.20), (18.04, 44.43),
                              (18.15, 44.45), (18.10, 44.55), (18.09, 44.73), (18.30, 44.96),
                              (18.47, 45.06))),
        River(same("Neretva"), ((18.31, 43.42), (18.14, 43.60), (17.96, 43.65), (17.76, 43.66),
                                (17.81, 43.34), (17.70, 43.11), (17.65, 43.05), (17.43, 43.02))),
    ),
    natural_earth_rivers=(
        ({"en": "Danube", "nb": "Donau", "nn": "Donau"}, (18.92, 46.43), (22.0, 44.6)),
        (same("Drava"), (16.32, 46.53), (18.96, 45.55)),
        ({"en": "Tisza", "nb": "Tisza", "nn": "Tisza"}, (20.18, 46.26), (20.28, 45.12)),
    ),
)  # fmt: skip

KOSOVO = Theatre(
    theatre="KOS",
    # Kosovo was a province of Serbia, and so of the Federal Republic of Yugoslavia, in 1999. It has
    # an area of its own to be filled; no border of a country of 1999 runs between the two.
    countries={"KOS": "kosovo", "SRB": "yugoslavia", "MNE": "yugoslavia", "BIH": "bosnia",
               "HRV": "croatia", "HUN": "hungary", "ROU": "romania", "BGR": "bulgaria",
               "MKD": "macedonia", "ALB": "albania", "GRC": "greece", "ITA": "italy",
               "SVN": "slovenia", "AUT": "austria", "UKR": "ukraine", "TUR": "turkey"},
    part_of="yugoslavia",
    republics={"SRB": "serbia", "MNE": "montenegro"},
    view=(17.5, 41.05, 24.3, 45.2),
    margin=1.3,
    tolerance=0.004,
    labels=(
        # Set as a part of the country: the name of a theatre is not drawn on its own map.
        Label("republic", (20.82, 43.12), same("Kosovo")),
        Label("country", (20.90, 44.05), {"en": "FR Yugoslavia", "nb": "FR Jugoslavia",
                                          "nn": "FR Jugoslavia"}),
        Label("republic", (20.75, 43.75), same("Serbia")),
        Label("republic", (19.20, 42.90), same("Montenegro")),
        Label("country", (18.25, 44.15), {"en": "Bosnia and Herzegovina",
                                          "nb": "Bosnia-Hercegovina", "nn": "Bosnia-Hercegovina"}),
        Label("country", (18.35, 45.35), {"en": "Croatia", "nb": "Kroatia", "nn": "Kroatia"}),
        Label("country", (19.95, 41.72), same("Albania")),
        Label("country", (21.85, 41.50), {"en": "Macedonia", "nb": "Makedonia",
                                          "nn": "Makedonia"}),
        Label("country", (23.35, 43.25), same("Bulgaria")),
        Label("country", (23.20, 44.75), same("Romania")),
        Label("country", (22.30, 40.75), {"en": "Greece", "nb": "Hellas", "nn": "Hellas"}),
        Label("country", (19.70, 46.22), {"en": "Hungary", "nb": "Ungarn", "nn": "Ungarn"}),
        Label("sea", (18.45, 41.75), {"en": "Adriatic Sea", "nb": "Adriaterhavet",
                                      "nn": "Adriahavet"}),
    ),
    rivers=(
        River({"en": "White Drin", "nb": "Hvite Drin", "nn": "Kvite Drin"},
              ((20.30, 42.74), (20.36, 42.62), (20.45, 42.50), (20.52, 42.42), (20.59, 42.28),
               (20.55, 42.20), (20.45, 42.12), (20.41, 42.08))),
        River(same("Ibar"), ((20.17, 42.84), (20.42, 42.94), (20.65, 42.94), (20.86, 42.89),
                             (20.80, 43.10), (20.62, 43.28), (20.54, 43.45), (20.66, 43.62),
                             (20.69, 43.72))),
        River(same("Sava"), ((19.36, 44.89), (19.61, 44.97), (19.70, 44.76), (20.02, 44.70),
                             (20.25, 44.72), (20.45, 44.82))),
        River(same("Vardar"), ((20.98, 41.93), (21.25, 42.02), (21.43, 42.00), (21.75, 41.74),
                               (22.00, 41.50), (22.30, 41.35), (22.52, 41.13))),
    ),
    natural_earth_rivers=(
        ({"en": "Danube", "nb": "Donau", "nn": "Donau"}, (18.92, 46.0), (22.9, 43.9)),
        (same("Tisza"), (20.18, 46.26), (20.28, 45.12)),
    ),
)  # fmt: skip

AFGHANISTAN = Theatre(
    theatre="AFG",
    countries={"AFG": "afghanistan", "IRN": "iran", "PAK": "pakistan", "TKM": "turkmenistan",
               "UZB": "uzbekistan", "TJK": "tajikistan", "KGZ": "kyrgyzstan", "CHN": "china",
               "KAZ": "kazakhstan", "IND": "india"},
    republics={},
    view=(59.4, 28.7, 75.4, 39.6),
    margin=1.3,
    tolerance=0.01,
    continent="asia",
    labels=(
        Label("theatre", (65.60, 33.30), same("Afghanistan")),
        Label("country", (60.30, 32.60), same("Iran")),
        Label("country", (69.30, 30.75), same("Pakistan")),
        Label("country", (61.30, 37.60), same("Turkmenistan")),
        Label("country", (65.80, 38.90), {"en": "Uzbekistan", "nb": "Usbekistan",
                                          "nn": "Usbekistan"}),
        Label("country", (72.40, 38.45), {"en": "Tajikistan", "nb": "Tadsjikistan",
                                          "nn": "Tadsjikistan"}),
        Label("country", (72.80, 40.10), {"en": "Kyrgyzstan", "nb": "Kirgisistan",
                                          "nn": "Kirgisistan"}),
        Label("country", (74.75, 39.10), {"en": "China", "nb": "Kina", "nn": "Kina"}),
        Label("country", (74.60, 29.30), same("India")),
    ),
    rivers=(
        River(same("Kabul"), ((68.60, 34.42), (69.17, 34.53), (69.70, 34.58), (70.20, 34.65),
                              (70.45, 34.43), (71.00, 34.28), (71.60, 34.10), (72.24, 33.90))),
        River(same("Hari Rud"), ((66.20, 34.60), (65.25, 34.52), (64.20, 34.35), (63.20, 34.35),
                                 (62.20, 34.30), (61.40, 34.55), (61.10, 35.10), (61.20, 35.60),
                                 (61.12, 36.40))),
    ),
    natural_earth_rivers=(
        (same("Amu Darya"), (71.50, 37.61), (62.44, 40.03)),
        (same("Helmand"), (68.48, 34.58), (61.60, 31.21)),
        (same("Indus"), (72.71, 34.09), (67.66, 24.11)),
    ),
)  # fmt: skip

THEATRES = {"bosnia": BOSNIA, "kosovo": KOSOVO, "afghanistan": AFGHANISTAN}
