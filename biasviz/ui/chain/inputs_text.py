"""The words of the left panel of the Chain lab, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.language import mark, tr

PANEL = mark("What fixes the chain")
X = (mark("input"), mark("x, the input"), mark("The input x: the first neuron gets it as its a."))
Y = (mark("target"), mark("y, the target"), mark("The target y: what the last neuron should give."))
W = (mark("weight"), mark("w, the weight of the neuron"), mark("The weight w of the neuron that is looked at."))
B = (mark("bias"), mark("b, the bias of the neuron"), mark("The bias b of the neuron that is looked at."))
DEPTH = (mark("Neurons"), mark("How many neurons the chain has, from 1 to 50: new ones are as the last one was."))
LOSS = (mark("Loss"), mark("C = (a − y)², or half of it."))
SKIP = (
    mark("Skip connection"),
    mark("Lets a go around every neuron and be added to what it gives: a = f(z) + a of the neuron before."),
)
NEURON = mark("Neuron")
BEFORE = (mark("Neuron before"), mark("Look at the neuron before, nearer to the input."))
AFTER = (mark("Neuron after"), mark("Look at the neuron after, nearer to C."))
TOGETHER = (
    mark("all neurons together"),
    mark("Weight, bias and activation are set for all neurons at once."),
)
ACTIVATION = (mark("Activation"), mark("The activation f in a = f(z) of the neuron that is looked at."))
DRAWN = mark("Weights at random")
DRAW = (mark("Draw w"), mark("Draws all weights from a normal distribution around 0, with the next seed."))
SEED = (mark("seed"), mark("Seed of the weights"), mark("The same seed draws the same weights."))
SCALE = (mark("scale"), mark("Scale of the weights"), mark("The standard deviation of the weights that are drawn."))


def neuron_of(index: int, count: int) -> str:
    """Say which neuron is looked at."""
    return tr("{k} of {n}", k=index + 1, n=count)
