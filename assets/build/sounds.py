"""Synthesise the seven sounds, `assets/sounds/NAME.wav`. Standard library only.

    python assets/build/sounds.py

Each sound is a sum of decaying sine partials, or noise through a one-pole
low-pass. They are quiet and short: a room full of laptops will play them at once.
The noise is seeded, so that a second run writes the same bytes.
"""

import math
import random
import sys
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

RATE = 22_050
PEAK = 0.5
SOUNDS = Path(__file__).resolve().parent.parent / "sounds"

Wave = list[float]


def silence(seconds: float) -> Wave:
    return [0.0] * int(RATE * seconds)


def tone(seconds: float, hertz: float, decay: float, partials: Sequence[float] = (1.0,)) -> Wave:
    """A struck bar or bell: partials one octave and more above, dying sooner."""
    return [
        sum(
            loudness
            * math.exp(-decay * (1 + 0.7 * nth) * at / RATE)
            * math.sin(2 * math.pi * hertz * (nth + 1) * at / RATE)
            for nth, loudness in enumerate(partials)
        )
        for at in range(int(RATE * seconds))
    ]


def noise(seconds: float, decay: float, smooth: float, seed: int) -> Wave:
    """Filtered noise; `smooth` near 1 lets only the low part through."""
    chance, held = random.Random(seed), 0.0
    out = []
    for at in range(int(RATE * seconds)):
        held = smooth * held + (1 - smooth) * chance.uniform(-1, 1)
        out.append(held * math.exp(-decay * at / RATE))
    return out


def mix(*waves: Wave) -> Wave:
    length = max(map(len, waves))
    return [sum(wave[at] for wave in waves if at < len(wave)) for at in range(length)]


def later(seconds: float, wave: Wave) -> Wave:
    return silence(seconds) + wave


def quieter(factor: float, wave: Wave) -> Wave:
    return [factor * sample for sample in wave]


def swell(wave: Wave, seconds: float) -> Wave:
    """Rise from nothing, so that a soft sound does not begin with a knock."""
    rise = int(RATE * seconds)
    return [sample * min(1.0, at / rise) for at, sample in enumerate(wave)]


def rustle(seed: int, length: float) -> Wave:
    return swell(noise(length, 9 / length * 0.6, 0.35, seed), length * 0.3)


def run_of(gap: float, *waves: Wave) -> Wave:
    """One after another, each beginning `gap` seconds after the last one began."""
    return mix(*(later(gap * nth, wave) for nth, wave in enumerate(waves)))


def the_sounds() -> dict[str, tuple[float, Wave]]:
    """Each sound with its share of the peak: only the end of the time is as loud as allowed."""
    bell, soft = (1.0, 0.45, 0.2), (1.0, 0.25)
    falling = (tone(0.6, 392, 5, bell), tone(0.6, 329.63, 5, bell), tone(0.9, 261.63, 4, bell))
    rising = (tone(0.7, hertz, 5, soft) for hertz in (261.63, 327.03, 392.44, 523.25))
    return {
        "click": (0.30, mix(noise(0.03, 160, 0.3, 1), tone(0.04, 1_150, 120))),
        "select": (0.40, tone(0.14, 660, 34, soft)),
        "submit": (0.60, run_of(0.09, tone(0.40, 523.25, 9, soft), tone(0.45, 783.99, 8, soft))),
        "warning": (0.70, run_of(0.24, tone(0.22, 440, 10, bell), tone(0.36, 440, 8, bell))),
        "time_up": (1.00, run_of(0.22, *falling)),
        "reveal": (0.70, swell(run_of(0.07, *rising), 0.02)),
        "paper": (0.45, run_of(0.11, rustle(7, 0.16), quieter(0.7, rustle(8, 0.22)))),
    }


def write(name: str, loudness: float, wave_form: Wave) -> None:
    """Scale to the wanted peak and soften both ends, so that nothing clips or knocks."""
    wave_form = swell(wave_form, 0.001)
    fade = int(RATE * 0.01)
    length = len(wave_form)
    factor = PEAK * loudness / max(map(abs, wave_form))
    samples = array(
        "h",
        (
            round(32_767 * factor * sample * min(1.0, (length - 1 - at) / fade))
            for at, sample in enumerate(wave_form)
        ),
    )
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(SOUNDS / f"{name}.wav"), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


if __name__ == "__main__":
    for name, (loudness, wave_form) in the_sounds().items():
        write(name, loudness, wave_form)
