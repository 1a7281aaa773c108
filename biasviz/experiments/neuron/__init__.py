"""One neuron: z = w·x + b, a = f(z), L = the sum or mean of ℓ(a, y) over the samples."""
