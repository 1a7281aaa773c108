<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>biasviz</name>
</context>
<context>
    <name>scenarios</name>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>Steps that never get smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>The slope of the absolute error is always 1 in size, so b cannot settle: it jumps across the minimum for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>The neuron already gives what is asked, so the error is 0, the slope is 0, and b stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>Badly wrong, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>The same bad start with cross-entropy: the slope is nearly 1, and 11 steps are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Badly wrong, half MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Deeper in the tail the slope is 54 times smaller still: run until a falls below 0.5 and count 22,063 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Taken directly from z the slope is 1 and b walks home, where multiplying the rounded factors would give 0 times infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Where a rounds to 1, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>A computer stores a as exactly 1 here, yet computed with care the slope is 8.5·10⁻¹⁷ and not 0: saturated, not dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>Where a rounds to 1, half MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>A swing that stays bounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>Past its limit of 8 cross-entropy does not explode: b settles into jumping between 1.24 and −1.24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>A loss that is content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>Hinge asks only for a margin of 1: it is reached here, so nothing arrives from above and b rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Cross-entropy has a plateau too, at the right answer: b grows like the logarithm of the steps and never arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Right, and never there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>Only the loss has changed, and the slope is five times as large, because cross-entropy cancels the factor da/dz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>The same start with cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>A dead batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>All four samples lie left of the kink, so summed or averaged there is nothing to add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>A dead ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>The error is 1 and the slope is exactly 0: nothing will ever move this bias again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>A cleverer optimizer divides zero by almost zero, and b stays at −2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>Adam cannot wake the dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>At 2.1 each step lands farther out than the last, and the loss explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>Just too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The slope under the ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The tangent shows which way is down, and each step moves b that way by the learning rate times the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>At exactly 2/L″ the swing neither shrinks nor grows: 3, −3, 3, −3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>For ever to and fro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>A cycle of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>At 4 the jump no longer repeats after two steps but after four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>Four points, one bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>The bias alone can only slide the line up and down: the mean of the four errors is its slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>Half the way at each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>With a straight neuron and learning rate 0.5 every step halves the distance that is left to b = 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>At 3.81, just above 2(1 + 0.9), the swings of the heavy ball grow until they explode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>Momentum too has a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Momentum carries more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Plain descent diverges above 2, but with momentum 0.9 even 3.79 arrives, after many swings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Below the margin hinge pulls with all its force, and stops the moment the margin is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Hinge at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Far away straight, near by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Huber walks at a constant pace while the error is above 1, then slows down like half MSE and arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>Learning rate 1.34 instead of 1.3 throws b to −1.02, past the kink: dead after one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>The killing step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>A batch rescued by a leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>With a leak of 0.1 the first sample wakes at step 13 and all four are awake at step 26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>A tenth of the error leaks through: watch z cross 0 at step 28 and the last way go ten times as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>Rescued by a leak of 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Four points, weight and bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Now w moves too, and the line goes through all four points: w = 2 and b = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>It was the kink that killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>The linear neuron takes a still larger rate, 1.5, swings to the other side and arrives: the kink kills, not the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The logarithm of a negative number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The loss is undefined while the slope by formula would be a healthy-looking −3.33, pointing the wrong way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>Cross-entropy with logits takes any number, so the same linear neuron has a slope and learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>The loss that was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Mean over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Only the reduction has changed: with the mean the same rate halves the distance at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>A limit that misleads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>Here 2/L″ promises 44, but the limit is 8 at the minimum, where b has to go: at 8.1 it ends in a swing of ±0.388.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Dead after the first step, and still b rolls on to −39 on the velocity it had, while every slope is exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Momentum buries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>A loss below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>Cross-entropy asks for a probability and gets 1.3: it has no value here, and code that computes it anyway reports −0.262.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>At 5 the jumps follow no pattern, although every one of them is exactly computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>No pattern any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>Exactly on the kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>From the left the slope is 0, from the right −1: at the kink itself 0 is a convention, and the neuron stays dead by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>One sample is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>The dead batch with b = 0.6: one sample is alive, and it pulls the others across the kink one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>Learning rate 1 is exactly 1/L″, so a single step lands on the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>One perfect step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>An outlier, half MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>Four targets lie at 1 and one at 11: half MSE follows the mean to b = 3, where it serves none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>An outlier, Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>Huber lets the outlier pull with a force of 1 and no more, so b stops at 1.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>A quick start, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>The same start with cross-entropy: the worse the error, the faster it learns, and after 50 steps a is below 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>One sample pulls up by 0.5, the other down by 0.5: the slope is zero, it is the minimum, and both are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>Two samples that cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Same start, other loss: the huge dL/da cancels the tiny da/dz, and 7 steps do what half MSE needs 426 for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Saturated sigmoid, cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>Saturated sigmoid, half MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>The error is almost 1, yet da/dz lets only a quarter of a percent of it through, so b creeps for 426 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>Saturated tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>tanh saturates twice as fast as sigmoid: at z = 5 it lets 0.018 percent through, and 2,762 steps pass before a changes sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>A slow start, half MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>Weight and bias start at 2: for 150 steps hardly anything is seen to move, then it falls all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>Rescued by a leak of 0.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>With a hundredth of the error leaking through the rescue still comes, but only at step 298.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>A smooth corner has a slope everywhere, so the same start is alive from the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>Softplus instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>A bias chosen for round numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>This odd bias makes a the square root of one half, so da/dz is exactly one half and the slope is half of a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>Here a is two thirds and the slope is 4/27, the largest that half MSE can have: move b to the right, more wrong, and it learns more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>The steepest place of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Eight slopes are added, so the same learning rate acts eight times as strongly: 10, −26, 82, and away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Sum over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>A step that nearly kills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>Learning rate 1.3 throws b from 3 to −0.9, where z is 0.1: it lives by a hair, and arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>Compare with the worked example: at z = 1 tanh is steeper than sigmoid, so the same input gives nearly twice the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>The same start with tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>L″ is negative at the start and promises nothing: the run ends jumping between +0.567 and −0.567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>Tanh in a two-step swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Both parameters move: dL/dw is x times dL/db, so with x = 1 they take the same steps and share the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Weight and bias together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>A worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>Multiply the three factors, −0.268941 · 0.196612 · 1: the product −0.0528771 is dL/db, and because it is negative b grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>A bias of zero has a slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>The bias is 0 and its slope is −3.8: the slope depends on the error, not on the bias itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>ReLU gives 0, cross-entropy answers with infinity, and the product with a slope of 0 is no number at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>Zero times infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>At 1.9 every step overshoots by nine tenths: b changes sides each time, and the swing shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>Too large, and still arriving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessons</name>
</context>
</TS>
