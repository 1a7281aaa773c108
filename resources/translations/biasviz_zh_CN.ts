<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>biasviz</name>
    <message>
        <location filename="../../biasviz/chain/code.py"/>
        <source>@{place} is not allowed: the walk has steps from 0 to {most}; each takes it past one neuron, or from one station to the next.</source>
        <translation>@{place} 不允许：这条路有第 0 到 {most} 步；每一步经过一个神经元，或从一站到下一站。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/code.py"/>
        <source>A code of the Chain lab tells a shipped scenario as it is, and here something was changed: save it as a file, or as a picture, which carries it too.</source>
        <translation>链实验室的代码照原样说明一个自带情景，而这里有改动：请保存为文件，或保存为图片，图片里也带有它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/code.py"/>
        <source>{id} is no scenario of the Chain lab.</source>
        <translation>{id} 不是链实验室的情景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/code.py"/>
        <source>{part} is not allowed: the neurons are 1 to {n}.</source>
        <translation>{part} 不允许：神经元是 1 到 {n}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/code.py"/>
        <source>“{part}” cannot stand after the scenario {id}: only a page, a neuron (n2), the one whose bias moves (m1) and @step can.</source>
        <translation>“{part}”不能放在情景 {id} 之后：只能是页面、神经元（n2）、偏置移动的那个（m1）和 @步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/files.py"/>
        <location filename="../../biasviz/files.py"/>
        <location filename="../../biasviz/layer_files.py"/>
        <location filename="../../biasviz/network/files.py"/>
        <source>{field} is missing in [{name}]: it needs {start}.</source>
        <translation>[{name}] 中缺少 {field}：这里需要 {start}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>activation of neuron {n}</source>
        <translation>神经元 {n} 的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>all neurons alike</source>
        <translation>所有神经元相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>bias b{n}</source>
        <translation>偏置 b{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>bias that moves</source>
        <translation>移动的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>how weights are drawn</source>
        <translation>权重如何抽取</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/history.py"/>
        <source>input x</source>
        <translation>输入 x</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <location filename="../../biasviz/updates/running.py"/>
        <location filename="../../biasviz/updates/training.py"/>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>neuron that is looked at</source>
        <translation>当前神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>padlock of {name}</source>
        <translation>{name} 的锁</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>padlocks</source>
        <translation>锁</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/updates/labs.py"/>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>skip connection</source>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>small change {name}</source>
        <translation>小变化 {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>small changes</source>
        <translation>小变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/layer_numbers.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/network/numbers.py"/>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <location filename="../../biasviz/ui/network/backprop_static.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/lab_history.py"/>
        <source>target y</source>
        <translation>目标值 y</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <source>weight w{n}</source>
        <translation>权重 w{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/program.py"/>
        <source>A chain takes no step: its code is that of one pass, forward and back.</source>
        <translation>链不走步：它的代码是一次前向和反向。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/program_rounding.py"/>
        <source>Rounding alone would give a program other numbers here, for a neuron is saturated or the factors are large: {hint}.</source>
        <translation>仅舍入就会让程序在这里得到别的数，因为有神经元饱和或因子很大：{hint}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/program_rounding.py"/>
        <source>There are no numbers to check code against: {undefined}</source>
        <translation>没有可用来核对代码的数：{undefined}</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/program_rounding.py"/>
        <source>copy it as NumPy code</source>
        <translation>请复制为 NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/program_rounding.py"/>
        <source>save it as a file</source>
        <translation>请保存为文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/settings.py"/>
        <source>locks has {lock}: a padlock is w, b or a with a neuron from 1 to {n}, such as "b1".</source>
        <translation>locks 中有 {lock}：锁是 w、b 或 a 加上 1 到 {n} 的神经元，例如 "b1"。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/settings.py"/>
        <source>{name} has {m} entries for {n} neurons: give one for each, or one for all.</source>
        <translation>{name} 有 {m} 项，而神经元有 {n} 个：每个给一项，或给一项通用。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/shown.py"/>
        <source>draw in [shown] must have a seed from 0 to {most}, and a scale above 0 and at most {high}.</source>
        <translation>[shown] 中的 draw 需要 0 到 {most} 的种子，以及大于 0 且不超过 {high} 的 scale。</translation>
    </message>
    <message>
        <location filename="../../biasviz/chain/shown.py"/>
        <location filename="../../biasviz/document.py"/>
        <location filename="../../biasviz/layer_shown.py"/>
        <location filename="../../biasviz/network/shown.py"/>
        <source>{name} in [shown] must be true or false.</source>
        <translation>[shown] 中的 {name} 必须是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../biasviz/choices.py"/>
        <source>parameter of {id}</source>
        <translation>{id} 的参数</translation>
    </message>
    <message>
        <location filename="../../biasviz/choices.py"/>
        <source>{name} = {value} is not allowed: write an id such as "tanh", or {{ id = "elu", alpha = 0.5 }}.</source>
        <translation>{name} = {value} 不允许：请写 id，例如 "tanh"，或 {{ id = "elu", alpha = 0.5 }}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/choices.py"/>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/counts.py"/>
        <source>{name} = {value} is not allowed: it must be a whole number from {low} to {high}.</source>
        <translation>{name} = {value} 无效：必须是 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} has no array {part}{hint}: it has {parts}.</source>
        <translation>{name} 里没有数组 {part}{hint}：它有 {parts}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} is an archive without NumPy arrays: unpack it first.</source>
        <translation>{name} 是压缩包，里面没有 NumPy 数组：请先解压。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} is damaged or packed in an unknown way ({why}).</source>
        <translation>{name} 已损坏，或压缩方式未知（{why}）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>None of the chosen columns is there any longer: choose columns again.</source>
        <translation>选定的列一个都不在了：请重新选列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>Python objects, which only a pickle can carry, and a pickle can run code</source>
        <translation>Python 对象，只有 pickle 能装它，而 pickle 可以运行代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>complex numbers</source>
        <translation>复数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>records of several types</source>
        <translation>含几种类型的记录</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>spans of time</source>
        <translation>时间间隔</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} ends too early: a part of it is missing.</source>
        <translation>{name} 结束得太早：缺了一部分。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>{name} has a header that is no NumPy array's: it is damaged.</source>
        <translation>{name} 的文件头不是 NumPy 数组的：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has the shape {shape}: a table needs rows and columns, (n,) or (n, d).</source>
        <translation>{name} 的形状是 {shape}：表格要有行和列，即 (n,) 或 (n, d)。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>{name} holds {what}: save it as numbers, with np.save of an array of floats.</source>
        <translation>{name} 里是{what}：请用 np.save 把浮点数组存成数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} cannot be read ({why}): give a file of data that you may open.</source>
        <translation>无法读取 {name}（{why}）：请给出一个你有权打开的数据文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} does not fit into memory: read fewer rows or columns of it.</source>
        <translation>{name} 放不进内存：请少读一些行或列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is damaged ({why}): it cannot be unpacked to its end.</source>
        <translation>{name} 已损坏（{why}）：无法解压到末尾。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is empty: there is nothing to read in it.</source>
        <translation>{name} 是空的：没有可读的内容。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is not a file: open a file of data.</source>
        <translation>{name} 不是文件：请打开一个数据文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>column {k}</source>
        <translation>列 {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name} has no row without a missing number.</source>
        <translation>{name} 没有一行是不缺数的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name}, column {column}: over {most} different values are too many categories: leave it out.</source>
        <translation>{name}，列 {column}：不同的值超过 {most} 个，类别太多：请不要用它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name}, row {row}, column {column}: {value} is no number to calculate with.</source>
        <translation>{name}，第 {row} 行，列 {column}：{value} 不是能用来计算的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/digits.py"/>
        <source>28 × 28 pixels of a digit from 0 to 9, drawn by chance in the shape of MNIST; they are not MNIST.</source>
        <translation>0 到 9 的数字的 28 × 28 像素，按 MNIST 的形状随机画出；它们不是 MNIST。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/digits.py"/>
        <source>Drawn digits</source>
        <translation>手绘数字</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/digits.py"/>
        <source>The part of the pixels that are dots.</source>
        <translation>噪点像素所占的比例。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/digits.py"/>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/data/plane.py"/>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>CIFAR-10, binary</source>
        <translation>CIFAR-10，二进制</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>IDX, the form of MNIST</source>
        <translation>IDX，MNIST 的格式</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>NumPy array (NPY)</source>
        <translation>NumPy 数组 (NPY)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>NumPy arrays (NPZ)</source>
        <translation>多个 NumPy 数组 (NPZ)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a MATLAB file: save the numbers with np.save or np.savez</source>
        <translation>一个 MATLAB 文件：请用 np.save 或 np.savez 保存这些数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <location filename="../../biasviz/opening.py"/>
        <source>a PDF file</source>
        <translation>一个 PDF 文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a Parquet file: save it as CSV</source>
        <translation>一个 Parquet 文件：请存为 CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a packed folder (tar): unpack it and open a file in it</source>
        <translation>一个打包的文件夹 (tar)：请先解包，再打开里面的文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a pickle, which can run code when it is opened: save the numbers with np.save or np.savez</source>
        <translation>一个 pickle，打开时可以运行代码：请用 np.save 或 np.savez 保存这些数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a picture</source>
        <translation>一张图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <location filename="../../biasviz/opening.py"/>
        <source>a program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an Arrow file: save it as CSV</source>
        <translation>一个 Arrow 文件：请存为 CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an Excel workbook: save its sheet as CSV</source>
        <translation>一个 Excel 工作簿：请把工作表存为 CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an HDF5 file: save the numbers with np.save or np.savez</source>
        <translation>一个 HDF5 文件：请用 np.save 或 np.savez 保存这些数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with 7-Zip: unpack it first</source>
        <translation>用 7-Zip 压缩的：请先解压</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with Zstandard: unpack it first</source>
        <translation>用 Zstandard 压缩的：请先解压</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with bzip2: unpack it first</source>
        <translation>用 bzip2 压缩的：请先解压</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with gzip: unpack it first</source>
        <translation>用 gzip 压缩的：请先解压</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with xz: unpack it first</source>
        <translation>用 xz 压缩的：请先解压</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>table of text (CSV, TSV)</source>
        <translation>文本表格 (CSV, TSV)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>{name} holds no table that is known: open CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form.</source>
        <translation>{name} 里没有认识的表格：请打开 CSV、TSV、NPY、NPZ、MNIST 的 IDX 或 CIFAR-10 的二进制格式。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>{name} is {what}.</source>
        <translation>{name} 是{what}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>A line with noise whose first row lies far off: one row pulls the bias of all.</source>
        <translation>带噪声的直线，第一行离得很远：一行就拉动大家共用的偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Columns of X.</source>
        <translation>X 的列数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Columns of Y, one for each neuron.</source>
        <translation>Y 的列数，每个神经元一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How far apart the middles of the two clouds are, in standard deviations.</source>
        <translation>两团点的中心相距多远，以标准差为单位。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How far y of row 1 is moved off the line.</source>
        <translation>第 1 行的 y 离开直线多远。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How much y grows where x grows by 1.</source>
        <translation>x 增大 1 时，y 增大多少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Imbalanced classes</source>
        <translation>不平衡的类别</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Inputs and several outputs</source>
        <translation>输入和多个输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line with an outlier</source>
        <translation>有离群值的直线</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line with noise</source>
        <translation>带噪声的直线</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line, evenly spaced</source>
        <translation>直线，均匀间隔</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Normally distributed inputs, and targets tossed like coins, several a row: a layer of neurons.</source>
        <translation>正态分布的输入，目标值像抛硬币一样，每行几个：对应一层神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Standard deviation of y around the line.</source>
        <translation>y 围绕直线的标准差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>The part of the targets that is 1.</source>
        <translation>目标值中 1 所占的比例。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two classes</source>
        <translation>两个类别</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two clouds of points, one for target 0 and one for target 1.</source>
        <translation>两团点，一团的目标值是 0，另一团是 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two clouds, of which one is rare: the bias learns how rare.</source>
        <translation>两团点，其中一团很少见：偏置学到它有多少见。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/data/plane.py"/>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>from x</source>
        <translation>x 从</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>from x = {low} is above to x = {high}: give the smaller one first.</source>
        <translation>x 从 {low} 大于 x 到 {high}：请先给较小的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>intercept</source>
        <translation>截距</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>outlier</source>
        <translation>离群值</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <location filename="../../biasviz/updates/generating.py"/>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <location filename="../../biasviz/updates/generating.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>share of 1</source>
        <translation>1 的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>to x</source>
        <translation>x 到</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x between −1 and 1, and y = slope · x + intercept with noise: the bias finds the intercept.</source>
        <translation>x 在 −1 和 1 之间，y = 斜率 · x + 截距，再加噪声：偏置会找到截距。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x in even steps and y = slope · x + intercept, nothing left to chance.</source>
        <translation>x 均匀取值，y = 斜率 · x + 截距，没有任何随机。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x of the first row.</source>
        <translation>第一行的 x。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x of the last row.</source>
        <translation>最后一行的 x。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>y where x is 0: the bias that is to be found.</source>
        <translation>x 为 0 时的 y：要找的就是这个偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{name} = {value} is not allowed for {record}: it must be a whole number in {allowed}.</source>
        <translation>{name} = {value} 对 {record} 无效：必须是 {allowed} 内的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/numerics/records.py"/>
        <source>{name} = {value} is not allowed for {record}: it must lie in {allowed}.</source>
        <translation>{name} = {value} 对 {record} 无效：必须在 {allowed} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{record} has no parameter {name}{hint}: it has {allowed}.</source>
        <translation>{record} 没有参数 {name}{hint}：它有 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{rows} rows of {columns} numbers are too many: make at most {most} numbers in all.</source>
        <translation>{rows} 行、每行 {columns} 个数，太多了：总共最多 {most} 个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} and {other} beside it are no images and labels: rename one of them to read it alone.</source>
        <translation>{name} 和它旁边的 {other} 不是图像和标签：请给其中一个改名，以便单独读取。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} does not begin like an IDX file: it is damaged.</source>
        <translation>{name} 的开头不像 IDX 文件：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {rows} rows, and {other} beside it has {count}: they do not belong together.</source>
        <translation>{name} 有 {rows} 行，它旁边的 {other} 有 {count} 行：两者不是一套。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {size} bytes, and its header tells of {expected}: it is damaged.</source>
        <translation>{name} 有 {size} 字节，而文件头写的是 {expected}：文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {size} bytes, which are no rows of {row}: it is no file of CIFAR-10.</source>
        <translation>{name} 有 {size} 字节，分不成每行 {row} 字节：这不是 CIFAR-10 的文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name}, row {row}: the label {label} is above 9, so it is no file of CIFAR-10.</source>
        <translation>{name}，第 {row} 行：标签 {label} 大于 9，所以这不是 CIFAR-10 的文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/limits.py"/>
        <source>{name} has {count} columns: a table has at most {most}.</source>
        <translation>{name} 有 {count} 列：一张表格最多 {most} 列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/limits.py"/>
        <source>{name} would take {size} of memory, and {most} may be taken: read fewer rows or columns of it.</source>
        <translation>{name} 会占用 {size} 内存，而允许的是 {most}：请少读一些行或列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>comma, 0,5</source>
        <translation>逗号，0,5</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>leave the row out</source>
        <translation>去掉该行</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>names of the columns</source>
        <translation>各列的名称</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>numbers already</source>
        <translation>已经是数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>option {name} = {value} cannot be used to read a file.</source>
        <translation>选项 {name} = {value} 不能用来读取文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>point, 0.5</source>
        <translation>点，0.5</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>refuse the file</source>
        <translation>拒绝该文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>Row {row} of what was pasted has {count} cells, and the first has {first}: give equally many.</source>
        <translation>粘贴内容的第 {row} 行有 {count} 个单元格，而第一行有 {first} 个：请让它们一样多。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>There is no text on the clipboard to paste.</source>
        <translation>剪贴板上没有可以粘贴的文本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>What was pasted cannot be read: {why}.</source>
        <translation>无法读取粘贴的内容：{why}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{cell} may be one number or two: write it with a point, or put a tab or a semicolon between two.</source>
        <translation>{cell} 可能是一个数，也可能是两个：请用小数点来写，或用制表符、分号隔开两个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{one} has a decimal comma and {other} a point: write all numbers in one way.</source>
        <translation>{one} 用逗号作小数点，{other} 用点：请把所有的数写成同一种样子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{rows} rows are too many to paste: put them into a file, and open that.</source>
        <translation>{rows} 行太多，不能粘贴：请放进一个文件，再打开它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Blobs</source>
        <translation>团</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Clouds of points around a circle, each a class: from two to five.</source>
        <translation>绕圆分布的点云，每团一类：二到五类。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>How far the middle of each cloud is from 0.</source>
        <translation>每团中心离 0 多远。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>How many classes there are.</source>
        <translation>有多少类。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>How often each arm winds round.</source>
        <translation>每条旋臂绕几圈。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Mean of the wave: what a bias can find.</source>
        <translation>波的均值：偏置能找到的东西。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>One ring inside of another: target 1 is the inner one.</source>
        <translation>一个环套在另一个环里：目标 1 是内环。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Radius of the inner ring, as a part of the outer one's.</source>
        <translation>内环半径，占外环的比例。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Sine wave</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Standard deviation by which points are moved.</source>
        <translation>点被移动的标准差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Standard deviation of y around the wave.</source>
        <translation>y 围绕波的标准差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Target 1 where x1 and x2 have different signs: no single neuron can tell that.</source>
        <translation>x1 与 x2 符号不同处目标为 1：单个神经元做不到。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Two arms that wind round each other: hard for a small network.</source>
        <translation>两条互相缠绕的旋臂：对小网络很难。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Two half rings that grip into each other, one for target 0 and one for target 1.</source>
        <translation>两个互相咬合的半环，一个目标为 0，一个目标为 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Two moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Two rings</source>
        <translation>双环</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>inner ring</source>
        <translation>内环</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>turns</source>
        <translation>圈数</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>x between −2 and 2, and y a wave with noise: a curve to be fitted.</source>
        <translation>x 在 −2 到 2 之间，y 是带噪声的波：一条要拟合的曲线。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/plane.py"/>
        <source>y = sin(frequency · x) + offset.</source>
        <translation>y = sin(frequency · x) + offset。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/preview.py"/>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name} has no rows of numbers.</source>
        <translation>{name} 没有由数组成的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/readers.py"/>
        <source>{name} is no {form} any longer: open it again.</source>
        <translation>{name} 不再是{form}：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/readers.py"/>
        <source>{name} is not what it was when it was opened: open it again.</source>
        <translation>{name} 已经不是打开时的样子：请重新打开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name} is not {encoding} after line {line}: choose another encoding.</source>
        <translation>{name} 从第 {line} 行之后不是 {encoding}：请另选编码。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name}, line {line}: it is longer than {most} characters, and so no row of a table.</source>
        <translation>{name} 第 {line} 行：超过 {most} 个字符，所以不是表格的一行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name}, line {line}: {why}; a quotation mark may be missing.</source>
        <translation>{name} 第 {line} 行：{why}；可能少了一个引号。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <source>150 flowers of three species of iris, four lengths of each in centimetres.</source>
        <translation>三种 Iris 花共 150 朵，每朵有四个长度，单位是厘米。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <location filename="../../biasviz/ui/network/inputs_data.py"/>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <source>R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; measured by E. Anderson.</source>
        <translation>R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936；由 E. Anderson 测量。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>Row {row} has {count} numbers for {columns} columns: give one for each column.</source>
        <translation>第 {row} 行有 {count} 个数，而列有 {columns} 个：请每列给一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>Row {row}, column {name}: {value} is no number to calculate with.</source>
        <translation>第 {row} 行，列 {name}：{value} 不是能用来计算的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>The table has {rows} rows, and only up to {most} can be changed by hand: make it shorter first.</source>
        <translation>表格有 {rows} 行，而手工修改最多只能 {most} 行：请先缩短。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>{rows} rows are too many to type: keep up to {most}, and put more into a file.</source>
        <translation>{rows} 行太多，不能手工输入：最多保留 {most} 行，更多的请放进文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>{rows} rows of {columns} columns are {n} numbers, too many to type: keep up to {most}, and put more into a file.</source>
        <translation>{rows} 行 {columns} 列共有 {n} 个数，太多，不能手工输入：最多保留 {most} 个，更多的请放进文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>The column name {name} is used twice or is empty: each column needs a name of its own.</source>
        <translation>列名 {name} 用了两次，或者是空的：每一列都要有自己的名称。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>The table has {rows} rows: it must have from 1 to {most}.</source>
        <translation>表格有 {rows} 行：必须是 1 到 {most} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>There is no column {name}{hint}: the columns are {names}.</source>
        <translation>没有列 {name}{hint}：有的列是 {names}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{count} names do not fit values of the shape {shape}: give one name for each column.</source>
        <translation>{count} 个名称与形状为 {shape} 的值不符：请每列给一个名称。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} has {count} categories, too many for one column each: choose another column.</source>
        <translation>{name} 有 {count} 个类别，太多了，不能各占一列：请另选一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} holds a number that is none of its {count} categories.</source>
        <translation>{name} 里有一个数，不属于它的 {count} 个类别。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} is a column of numbers: only a column of categories has one column for each.</source>
        <translation>{name} 是一列数：只有类别列才能为每个类别分出一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{rows} rows of {columns} columns are {size} GB: choose fewer columns, up to {most} GB.</source>
        <translation>{rows} 行 {columns} 列共 {size} GB：请少选几列，最多 {most} GB。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name} has no column with anything in it.</source>
        <translation>{name} 没有一列有内容。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: the cell is empty; fill it, or leave such rows out.</source>
        <translation>{name} 第 {line} 行，列 {column}：单元格是空的；请填上，或去掉这样的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is no number to calculate with.</source>
        <translation>{name} 第 {line} 行，列 {column}：{cell} 不是能用来计算的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is no number; give one, or leave such rows out.</source>
        <translation>{name} 第 {line} 行，列 {column}：{cell} 不是数；请给一个数，或去掉这样的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is not a number with a decimal comma.</source>
        <translation>{name} 第 {line} 行，列 {column}：{cell} 不是用逗号作小数点的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is not a number with a decimal point.</source>
        <translation>{name} 第 {line} 行，列 {column}：{cell} 不是用点作小数点的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}: it has {count} cells, and the table has {width} columns.</source>
        <translation>{name} 第 {line} 行：有 {count} 个单元格，而表格有 {width} 列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>level of timed must be a number above 0 and at most {most}.</source>
        <translation>timed 的 level 必须是大于 0 且不超过 {most} 的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>sample in [shown] must be a whole number from 1 to {samples}.</source>
        <translation>[shown] 中的 sample 必须是 1 到 {samples} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>sample of timed must be from 1 to {samples}, and since from 0 to {most}.</source>
        <translation>timed 的 sample 必须在 1 到 {samples} 之间，since 必须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>step in [ghost] must be a whole number from 0 to {most}.</source>
        <translation>[ghost] 中的 step 必须是 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>window in [shown] must be two numbers between brackets, the lower one first.</source>
        <translation>[shown] 中的 window 必须是方括号里的两个数，小的在前。</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>{name} in [shown] must be a number from {ends} to {ends2}.</source>
        <translation>[shown] 中的 {name} 必须是 {ends} 到 {ends2} 之间的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <source>after is no list of tables: write [[expect.after]] above each.</source>
        <translation>after 不是表的列表：请在每一个上面写 [[expect.after]]。</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <source>steps in [[expect.after]] must be a whole number from 0 to {most}.</source>
        <translation>[[expect.after]] 中的 steps 必须是 0 到 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <source>{name} must be a number, or a list of numbers.</source>
        <translation>{name} 必须是一个数，或一个由数组成的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} must be a number.</source>
        <translation>{name} 必须是一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} must be a word between quotes.</source>
        <translation>{name} 必须是引号里的一个词。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/evaluation.py"/>
        <source>C is beyond what a number can hold.</source>
        <translation>C 超出了一个数所能表示的范围。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/evaluation.py"/>
        <source>{name} of neuron {n} is beyond what a number can hold.</source>
        <translation>神经元 {n} 的 {name} 超出了一个数所能表示的范围。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/lab.py"/>
        <location filename="../../biasviz/labs.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/lab.py"/>
        <source>Total differential</source>
        <translation>全微分</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/lab.py"/>
        <source>b and ∂C/∂w</source>
        <translation>b 与 ∂C/∂w</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/lab.py"/>
        <source>step = {first} is not there: the walk has steps from 0 to {there}; each takes it from one station to the next.</source>
        <translation>step = {first} 不存在：这条路有第 0 到 {there} 步；每一步从一站到下一站。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/lab.py"/>
        <source>step = {first} is not there: the walk has steps from 0 to {there}; each takes it past one neuron, in two moves.</source>
        <translation>step = {first} 不存在：这条路有第 0 到 {there} 步；每一步经过一个神经元，在窗口里算两步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Half MSE</source>
        <translation>半 MSE</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/spec.py"/>
        <source>dw and db have {dw} and {db} numbers: give one for each of the {n} neurons.</source>
        <translation>dw 和 db 有 {dw} 和 {db} 个数：请为 {n} 个神经元各给一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <source>cut off</source>
        <translation>被切断</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>explodes</source>
        <translation>爆炸</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <source>gets through</source>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/sharing/copied.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <location filename="../../biasviz/words.py"/>
        <source>undefined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>vanishes</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>A z nearer to 0 passes more on: move b of neuron {n}.</source>
        <translation>z 越接近 0 传得越多：移动神经元 {n} 的 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>Any other weight, however small, lets something through.</source>
        <translation>换任何别的权重，再小也能传一些。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>Move its w or its b a little, and something gets through.</source>
        <translation>稍微移动它的 w 或 b，就有东西通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>Nothing to cure: move y, or any b, and there is one.</source>
        <translation>无需补救：移动 y 或任何一个 b，就有梯度。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>Smaller weights make every factor smaller.</source>
        <translation>权重变小，每个因子都变小。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>With the skip connection the product of its factors would be {ratio}.</source>
        <translation>有跳跃连接时，因子的乘积会是 {ratio}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>a = y: C is at its minimum, so there is no gradient to pass on.</source>
        <translation>a = y：C 处于最小值，所以没有梯度可传。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>at neuron {n} f′·w is exactly −1 and cancels the 1 of the skip connection: nothing gets below it.</source>
        <translation>在神经元 {n} 处 f′·w 恰为 −1，抵消了跳跃连接的 1：它下面什么也收不到。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>b above {wake} wakes it.</source>
        <translation>b 大于 {wake} 就能唤醒它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>b of neuron {n} above {wake} wakes it; the skip connection leads around it.</source>
        <translation>神经元 {n} 的 b 大于 {wake} 就能唤醒它；跳跃连接绕过它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>dead at neuron {n}: {activation} is flat at z = {z}, its slope is exactly 0, and nothing gets to its b or below it.</source>
        <translation>在神经元 {n} 处死亡：{activation} 在 z = {z} 处平坦，斜率恰为 0，它的 b 和下面都收不到任何东西。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>dead: {activation} is flat at z = {z}, its slope is exactly 0, and nothing gets to b.</source>
        <translation>死亡：{activation} 在 z = {z} 处平坦，斜率恰为 0，b 收不到任何东西。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>one neuron: ∂C/∂b = ∂C/∂a · f′(z) = {slope}, and there is no chain to get through.</source>
        <translation>一个神经元：∂C/∂b = ∂C/∂a · f′(z) = {slope}，没有链要穿过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>saturated at neuron {n}: at z = {z} the slope of {activation} is {slope}, small and not 0, and what lies at it or below gets little.</source>
        <translation>在神经元 {n} 处饱和：z = {z} 时 {activation} 的斜率是 {slope}，很小但不为 0，该处及下面得到的很少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>saturated: at z = {z} the slope of {activation} is {slope}, small and not 0, so b gets little.</source>
        <translation>饱和：z = {z} 时 {activation} 的斜率是 {slope}，很小但不为 0，所以 b 得到的很少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>the gradient gets through: the skip connection adds 1 to every factor, the {count} factors f′·w + 1 are {factor} on average, and their product is {ratio}.</source>
        <translation>梯度通过：跳跃连接给每个因子加 1，{count} 个因子 f′·w + 1 平均是 {factor}，乘积是 {ratio}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>w of neuron {n} is 0: what lies below has no part in C, so every gradient below is exactly 0.</source>
        <translation>神经元 {n} 的 w 是 0：下面的与 C 无关，所以下面每个梯度都恰为 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂a of neuron 1 is {ratio} of that of neuron {n}, for f′·w + 1 of neuron {k} is {factor}: all other factors between them multiply to {rest}.</source>
        <translation>神经元 1 的 ∂C/∂a 是神经元 {n} 的 {ratio}，因为神经元 {k} 的 f′·w + 1 是 {factor}：其间其余因子的乘积是 {rest}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂a of neuron 1 is {ratio} of that of neuron {n}: the {count} factors f′·w + 1 are {factor} on average, for f′·w is negative and takes from the 1.</source>
        <translation>神经元 1 的 ∂C/∂a 是神经元 {n} 的 {ratio}：{count} 个因子 f′·w + 1 平均是 {factor}，因为 f′·w 为负，从 1 中减去。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂a of neuron 1 is {ratio} times that of neuron 2: that is the factor f′·w + 1 between them.</source>
        <translation>神经元 1 的 ∂C/∂a 是神经元 2 的 {ratio} 倍：这就是它们之间的因子 f′·w + 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂a of neuron 1 is {ratio} times that of neuron {n}, for f′·w + 1 of neuron {k} is {factor}: all other factors between them multiply to {rest}.</source>
        <translation>神经元 1 的 ∂C/∂a 是神经元 {n} 的 {ratio} 倍，因为神经元 {k} 的 f′·w + 1 是 {factor}：其间其余因子的乘积是 {rest}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂a of neuron 1 is {ratio} times that of neuron {n}: the {count} factors f′·w + 1 are {factor} on average, for f′·w comes on top of the 1.</source>
        <translation>神经元 1 的 ∂C/∂a 是神经元 {n} 的 {ratio} 倍：{count} 个因子 f′·w + 1 平均是 {factor}，因为 f′·w 加在 1 之上。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} of that of neuron {n}, for w of neuron {k} is {weight}: all other factors w and f′ between them multiply to {rest}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio}，因为神经元 {k} 的 w 是 {weight}：其间其余因子 w 和 f′ 的乘积是 {rest}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, for f′ is about {slope}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio}：{count} 个因子 w·f′ 平均是 {factor}，因为 f′ 约为 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, for f′ of {activation} is at most {most}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio}：{count} 个因子 w·f′ 平均是 {factor}，因为 {activation} 的 f′ 最多 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, for most neurons are saturated and f′ is about {slope}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio}：{count} 个因子 w·f′ 平均是 {factor}，因为多数神经元饱和，f′ 约为 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, for |w| is about {weight}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio}：{count} 个因子 w·f′ 平均是 {factor}，因为 |w| 约为 {weight}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} times that of neuron 2: that is the factor w·f′ between them.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 2 的 {ratio} 倍：这就是它们之间的因子 w·f′。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} times that of neuron {n}, for w of neuron {k} is {weight}: all other factors w and f′ between them multiply to {rest}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio} 倍，因为神经元 {k} 的 w 是 {weight}：其间其余因子 w 和 f′ 的乘积是 {rest}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, and the gradient gets through.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio} 倍：{count} 个因子 w·f′ 平均是 {factor}，梯度通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, for f′ is about {slope}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio} 倍：{count} 个因子 w·f′ 平均是 {factor}，因为 f′ 约为 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/chain/verdict_words.py"/>
        <source>∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, for |w| is about {weight}.</source>
        <translation>神经元 1 的 ∂C/∂b 是神经元 {n} 的 {ratio} 倍：{count} 个因子 w·f′ 平均是 {factor}，因为 |w| 约为 {weight}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>1 channel</source>
        <translation>1 个通道</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>3 channels</source>
        <translation>3 个通道</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>A kernel of {k} × {k} does not fit an image of {h} × {w}: take a smaller one, or more padding.</source>
        <translation>{k} × {k} 的核放不进 {h} × {w} 的图像：请用小一点的核，或更多的填充。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: all 0</source>
        <translation>Y：全为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: all 1</source>
        <translation>Y：全为 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: other filters</source>
        <translation>Y：其他滤波器</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>kernel size</source>
        <translation>核大小</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/editing.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/curve.py"/>
        <source>The loss of a row is infinite.</source>
        <translation>某一行的损失是无穷大。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/curve.py"/>
        <source>The loss of a row is no number.</source>
        <translation>某一行的损失不是数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/evaluation.py"/>
        <source>W has the shape ({r}, {c}): it must be ({d}, {k}), one row an input and one column a neuron.</source>
        <translation>W 的形状是 ({r}, {c})：必须是 ({d}, {k})，每个输入一行，每个神经元一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/evaluation.py"/>
        <source>b has {b} numbers and Y has {k} columns: each neuron needs one of both.</source>
        <translation>b 有 {b} 个数，Y 有 {k} 列：每个神经元两者各要一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <source>Arrays</source>
        <translation>数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/labs.py"/>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/labs.py"/>
        <source>Shared bias</source>
        <translation>共用偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <source>L is undefined</source>
        <translation>L 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <source>W left the range of float64</source>
        <translation>W 超出了 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <location filename="../../biasviz/experiments/layer/sharing_verdict.py"/>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>b left the range of float64</source>
        <translation>b 超出了 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <source>db is undefined</source>
        <translation>db 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>every row is muted</source>
        <translation>所有行都被屏蔽</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>none keeps one gradient a row: b has one number a neuron, so sum them or take their mean</source>
        <translation>“无”让每行保留一个梯度，而 b 每个神经元只有一个数：请求和或取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>2-2-2 network (Mazur)</source>
        <translation>2-2-2 网络（Mazur）</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias a layer</source>
        <translation>每层一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias a unit</source>
        <translation>每个单元一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias for all</source>
        <translation>全体一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One layer, seeded</source>
        <translation>一层，由种子生成</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_columns.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Shared by units</source>
        <translation>由单元共用</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A bar, like a 1</source>
        <translation>一竖，像数字 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>One of each</source>
        <translation>每样一张</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>W and b</source>
        <translation>W 和 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>W has rows of different lengths: each input needs one weight for each neuron.</source>
        <translation>W 的各行长短不一：每个输入都要给每个神经元一个权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>W has {n} weights: up to {most} can be given one by one; draw them with a seed.</source>
        <translation>W 有 {n} 个权重：最多 {most} 个可以逐个给出；请用种子抽取。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>b has {n} numbers: a layer has from 1 to {most} neurons.</source>
        <translation>b 有 {n} 个数：一层有 1 到 {most} 个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>mean over the rows</source>
        <translation>对各行取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>none: one gradient a row</source>
        <translation>无：每行一个梯度</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>sum over the rows</source>
        <translation>对各行求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>the biases b</source>
        <translation>各偏置 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the weights W</source>
        <translation>各权重 W</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>Integer bias</source>
        <translation>整数偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>No keepdims</source>
        <translation>没有 keepdims</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>The forum line</source>
        <translation>论坛里的那行</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>axis=1</source>
        <translation>axis=1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>b as (n, 1)</source>
        <translation>b 为 (n, 1)</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>keepdims = {value} is not allowed: it is on or off.</source>
        <translation>keepdims = {value} 无效：只能是开或关。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>y as (n,)</source>
        <translation>y 为 (n,)</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>{name} = {value} is not allowed: it must be a whole number up to {most}.</source>
        <translation>{name} = {value} 无效：必须是不超过 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps L = {mine}; the right code: {right}.</source>
        <translation>{n} 步之后 L = {mine}；正确的代码：{right}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps NumPy says {kind}: {words}</source>
        <translation>{n} 步之后 NumPy 报出 {kind}：{words}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps even the right code has left the range of numbers: take a smaller learning rate.</source>
        <translation>{n} 步之后，连正确的代码也超出了数的范围：请用更小的学习率。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Integers have no room for what follows the point: b began as {now}, not {was}.</source>
        <translation>整数容不下小数点后面的部分：b 开始时是 {now}，不是 {was}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>NumPy says</source>
        <translation>NumPy 报错</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Only in step 2 NumPy says {kind}: {words}</source>
        <translation>到第 2 步 NumPy 才报出 {kind}：{words}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>The mean of dZ stays {v}, so that number hides it.</source>
        <translation>dZ 的平均仍是 {v}，所以这个数把错误掩盖了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Whatever comes in, it gives {mean}: it learned the mean of y.</source>
        <translation>不管输入什么，它都给出 {mean}：它学到的是 y 的平均值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>With one neuron, one number is all there is to add up to.</source>
        <translation>只有一个神经元时，加起来本来就只有一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>astype(int) drops what follows the point: {right} became {b}.</source>
        <translation>astype(int) 去掉小数点后面的部分：{right} 变成了 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>axis=1 adds along the neurons: {n} numbers, one a row; b needs {k}, one a neuron.</source>
        <translation>axis=1 沿神经元相加：{n} 个数，每行一个；b 需要 {k} 个，每个神经元一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>axis=1 adds along the neurons: {n} numbers, one a row; they fit b only because n = k.</source>
        <translation>axis=1 沿神经元相加：{n} 个数，每行一个；能放进 b 只因为 n = k。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b -= … writes into b, {b}, and db, {db}, would make it {made}: NumPy refuses.</source>
        <translation>b -= … 写进 b {b}，而 db {db} 会把它变成 {made}：NumPy 拒绝。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b = b − … makes a new array, of float64: the integers are gone after one step.</source>
        <translation>b = b − … 生成一个新数组，是 float64：一步之后就不再是整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b = b − … makes a new array: b was {was} and is {now} now.</source>
        <translation>b = b − … 生成一个新数组：b 原来是 {was}，现在是 {now}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b holds integers, lr * db does not: in place there is no room for what follows the point.</source>
        <translation>b 里是整数，lr * db 不是：原地写入容不下小数点后面的部分。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} has one number a row: a batch of another size does not fit.</source>
        <translation>b {b} 每行一个数：换一个大小的批次就放不下了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} has one number a row: every neuron shares it, and a batch of another size does not fit.</source>
        <translation>b {b} 每行一个数：所有神经元共用它，换一个大小的批次就放不下了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} is put under {z} from the right: {k} stands under {n}, and neither is 1.</source>
        <translation>b {b} 从右边起对齐到 {z} 下面：{k} 对着 {n}，而两者都不是 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} lies down the rows, not along the neurons; it fits only because n = k = {k}.</source>
        <translation>b {b} 沿着行排，不是沿着神经元；放得下只因为 n = k = {k}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} lies down the rows.</source>
        <translation>b {b} 沿着行排。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db has the shape of b, {b}: one number a neuron, added up over the rows.</source>
        <translation>db 的形状与 b 相同，是 {b}：每个神经元一个数，由各行相加得到。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db is one number, {v}: every neuron takes the same step.</source>
        <translation>db 是一个数，{v}：所有神经元走同样的一步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db is {db}, not {right}: NumPy fits shapes from the right, and each neuron still gets its step.</source>
        <translation>db 是 {db}，不是 {right}：NumPy 从右边起对齐形状，每个神经元仍得到自己的那一步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db, {db}, fits under b, {b}, by no stretching: NumPy refuses.</source>
        <translation>db {db} 怎么拉伸都放不到 b {b} 下面：NumPy 拒绝。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>none leaves one gradient a row, {db}, and b has one number a neuron, {k}.</source>
        <translation>“无”让每行留下一个梯度，{db}，而 b 每个神经元只有一个数，共 {k} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>silent error</source>
        <translation>无声的错误</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>w = 0, b = {b}: it learned the mean of y, and nothing of x.</source>
        <translation>w = 0，b = {b}：它学到了 y 的平均值，对 x 什么也没学到。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} is stretched over {k} neurons: all are given the target of the first.</source>
        <translation>y {y} 被拉伸到 {k} 个神经元：大家得到的都是第一个的目标值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} lies along the columns: A {a} and y stretch to {made}, every row against every target.</source>
        <translation>y {y} 沿着列排：A {a} 和 y 都拉伸成 {made}，每一行对上每一个目标值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} lies along the neurons, not down the rows; it fits only because n = k = {k}.</source>
        <translation>y {y} 沿着神经元排，不是沿着行；放得下只因为 n = k = {k}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>{y} is put under {a} from the right: {n} stands under {k}, and neither is 1.</source>
        <translation>{y} 从右边起对齐到 {a} 下面：{n} 对着 {k}，而两者都不是 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Alive for {alive} of {n} rows; for {dead} it is dead, for {saturated} saturated.</source>
        <translation>对 {n} 行中的 {alive} 行活跃；对 {dead} 行死亡，对 {saturated} 行饱和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Alive for {alive} of {n} rows; for {dead} it is dead: f′ is exactly 0, and they pass b by.</source>
        <translation>对 {n} 行中的 {alive} 行活跃；对 {dead} 行死亡：f′ 恰为 0，它们绕过 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Alive for {alive} of {n} rows; for {saturated} it is saturated: f′ is under 0.05.</source>
        <translation>对 {n} 行中的 {alive} 行活跃；对 {saturated} 行饱和：f′ 小于 0.05。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Alive: f′ passes the error of every row on.</source>
        <translation>活跃：f′ 把每一行的误差传下去。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Dead for all {n} rows: every z ≤ 0, so f′ = 0 and db = 0. By itself it never comes back.</source>
        <translation>对全部 {n} 行死亡：每个 z ≤ 0，所以 f′ = 0，db = 0。它自己永远回不来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Dead for all {n} rows: every z ≤ 0, so f′ = 0 and db = 0. Only the layers before it can wake it.</source>
        <translation>对全部 {n} 行死亡：每个 z ≤ 0，所以 f′ = 0，db = 0。只有前面的层能唤醒它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Dead for all {n} rows: f is flat at every z, so db = 0. Only the layers before it can wake it.</source>
        <translation>对全部 {n} 行死亡：f 在每个 z 处都平坦，所以 db = 0。只有前面的层能唤醒它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Dead for all {n} rows: f is flat at every z, so f′ = 0 and db = 0. By itself it never comes back.</source>
        <translation>对全部 {n} 行死亡：f 在每个 z 处都平坦，所以 f′ = 0，db = 0。它自己永远回不来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Saturated for all {n} rows: f′ is under 0.05, so hardly anything of the error reaches b.</source>
        <translation>对全部 {n} 行饱和：f′ 小于 0.05，误差几乎到不了 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <source>Saturated for {saturated} of {n} rows and dead for the rest: hardly anything reaches b.</source>
        <translation>对 {n} 行中的 {saturated} 行饱和，其余死亡：几乎没有什么到达 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/census.py"/>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>alive</source>
        <translation>活着</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/check.py"/>
        <source>Every gradient over {rows} rows is held against a difference …</source>
        <translation>正在把 {rows} 行上的每个梯度与差商对照……</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>A smaller |z| passes more on: b nearer to 0, or smaller weights.</source>
        <translation>|z| 越小传得越多：b 更接近 0，或权重更小。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Draw the weights at random: with Xavier or He something arrives.</source>
        <translation>随机抽取权重：用 Xavier 或 He 就有东西到达。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Each layer passes on f′ · W of it: an f with a larger slope, larger weights or fewer layers lose less.</source>
        <translation>每层传下其中的 f′ · W：斜率更大的 f、更大的权重或更少的层损失更少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Leaky ReLU in its place keeps a slope; b above {wake} wakes it.</source>
        <translation>换成 Leaky ReLU 就保留斜率；b 大于 {wake} 能唤醒它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Let W and b move, or b alone.</source>
        <translation>让 W 和 b 都动，或只让 b 动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Look at the units of that layer: the cause is there.</source>
        <translation>看那一层的单元：原因在那里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>No one factor is to blame: look at the rows one by one.</source>
        <translation>没有哪个因子单独负责：逐行查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>No step tells them apart. Weights drawn at random do: Xavier or He.</source>
        <translation>没有一步能区分它们。随机抽取的权重可以：Xavier 或 He。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>No value of this b serves all of them: let each unit have its own.</source>
        <translation>这个 b 没有哪个值能满足所有单元：让每个单元有自己的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>No value of this b serves both. Only weights can tell these rows apart.</source>
        <translation>这个 b 没有哪个值能同时满足两者。只有权重能区分这些行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Nothing to cure: the network gives nearly what is asked.</source>
        <translation>无需补救：网络几乎给出了所要求的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Nothing to cure: this is the lowest point over b alone.</source>
        <translation>无需补救：这是仅就 b 而言的最低点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Sigmoid or tanh in its place keeps a slope; so does a b nearer to 0.</source>
        <translation>换成 sigmoid 或 tanh 就仍有斜率；让 b 更靠近 0 也可以。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Smaller |z| there would pass more: b nearer to 0, or smaller weights.</source>
        <translation>那里 |z| 更小会传得更多：b 更接近 0，或权重更小。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>Wake those first: their biases are what is wrong.</source>
        <translation>先唤醒它们：问题在它们的偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>all {n} rows that still pull lie in a tail: {activation} is saturated and passes {part} on.</source>
        <translation>仍在拉动的全部 {n} 行都在尾部：{activation} 饱和，只传 {part}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>little arrives from above: layer {next} is saturated and passes {part} back.</source>
        <translation>上面传来的很少：第 {next} 层饱和，只传回 {part}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>little is left to do: no row has an error dL/dz above {error} at the output.</source>
        <translation>剩下的不多：输出处没有哪一行的误差 dL/dz 大于 {error}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>nothing arrives from above: every unit of layer {next} that it leads to is dead.</source>
        <translation>上面什么也没传来：它通向的第 {next} 层单元全都死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>nothing arrives from above: every weight from unit {unit} to layer {next} is 0.</source>
        <translation>上面什么也没传来：从单元 {unit} 到第 {next} 层的权重全是 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>nothing arrives from above: no error gets past layer {layer}.</source>
        <translation>上面什么也没传来：没有误差能通过第 {layer} 层。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the biases are frozen: only W moves.</source>
        <translation>偏置已冻结：只有 W 移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the error gets lost on its way down: at most {da} of dL/dz = {error} at the output arrives here.</source>
        <translation>误差在往下的路上丢失：输出处 dL/dz = {error} 中最多 {da} 到达这里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the rows cancel: they pull b up by {up} and down by {down}.</source>
        <translation>各行相互抵消：把 b 往上拉 {up}，往下拉 {down}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the rows pull with dL/dz from {low} to {high}, and their mean is {db}.</source>
        <translation>各行以 {low} 到 {high} 的 dL/dz 拉动，均值是 {db}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the rows pull with dL/dz from {low} to {high}, and their sum is {db}.</source>
        <translation>各行以 {low} 到 {high} 的 dL/dz 拉动，和是 {db}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>the units that share b cancel: they pull it up by {up} and down by {down}.</source>
        <translation>共用 b 的单元相互抵消：把它往上拉 {up}，往下拉 {down}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>unit {unit} does the same as unit {other}: equal weights in and out and equal b, so equal gradients.</source>
        <translation>单元 {unit} 与单元 {other} 做同样的事：进出权重相同、b 相同，所以梯度相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>unit {unit} does the same as {count} others: equal weights in and out and equal b, so equal gradients.</source>
        <translation>单元 {unit} 与另外 {count} 个做同样的事：进出权重相同、b 相同，所以梯度相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>{activation} is dead: all {n} rows lie where f′ is exactly 0, so nothing of the error reaches b.</source>
        <translation>{activation} 已死亡：全部 {n} 行都在 f′ 恰为 0 处，误差完全到不了 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/detective.py"/>
        <source>{activation} is dead: every row with an error lies where f′ is exactly 0, so nothing of it reaches b.</source>
        <translation>{activation} 已死亡：每一行有误差的都在 f′ 恰为 0 处，完全到不了 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>No error gets past layer {layer}: {why}.</source>
        <translation>没有误差能通过第 {layer} 层：{why}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>On its way down the error grows {factor} times a layer, from {last} to {first}: W multiplies it by {weights}, f′ by {slopes}.</source>
        <translation>往下的路上误差每层增大到 {factor} 倍，从 {last} 到 {first}：W 乘以 {weights}，f′ 乘以 {slopes}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>On its way down the error shrinks {factor} times a layer, from {last} to {first}: W multiplies it by {weights}, f′ by {slopes}.</source>
        <translation>往下的路上误差每层缩小 {factor} 倍，从 {last} 到 {first}：W 乘以 {weights}，f′ 乘以 {slopes}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>The slope of sigmoid is ¼ at most.</source>
        <translation>sigmoid 的斜率最多 ¼。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>all its units are dead for every row</source>
        <translation>它的所有单元对每一行都死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>every weight from it to layer {next} is 0</source>
        <translation>从它到第 {next} 层的权重全是 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/fading.py"/>
        <source>its units are dead for every row with an error</source>
        <translation>它的单元对每个有误差的行都死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>The units of layer {layer} share one bias, and b{layer} has different numbers: give one.</source>
        <translation>第 {layer} 层的单元共用一个偏置，而 b{layer} 中的数各不相同：请给一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>There are biases for {b} layers and {m} layers: each layer needs its own.</source>
        <translation>偏置有 {b} 层的，而层有 {m} 个：每层需要自己的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>There are weights for {w} layers and {m} layers: each layer needs its own.</source>
        <translation>权重有 {w} 层的，而层有 {m} 个：每层需要自己的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>W{layer} has a number that is not allowed: all must be from {low} to {high}.</source>
        <translation>W{layer} 中有不允许的数：都必须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>W{layer} has the shape ({r}, {c}): it must be ({before}, {units}), one row for each number that comes in and one column for each unit.</source>
        <translation>W{layer} 的形状是 ({r}, {c})：必须是 ({before}, {units})，每个传入的数一行，每个单元一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>Y has a number that is not finite: each target must be a number.</source>
        <translation>Y 中有非有限的数：每个目标必须是数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>Y has one column: softmax needs two or more, one for each class.</source>
        <translation>Y 只有一列：softmax 需要两列以上，每类一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>Y of row {row} is {y}: binary cross-entropy needs targets from 0 to 1.</source>
        <translation>第 {row} 行的 Y 是 {y}：二元交叉熵需要 0 到 1 的目标。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>Y of row {row} is {y}: softmax needs targets of at least 0 that sum to 1 in each row.</source>
        <translation>第 {row} 行的 Y 是 {y}：softmax 需要不小于 0 且每行总和为 1 的目标。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>b{layer} has {b} numbers and Y has {k} columns: each output needs one of both.</source>
        <translation>b{layer} 有 {b} 个数，Y 有 {k} 列：每个输出各需要一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>b{layer} has {b} numbers and layer {layer} has {units} units: each unit needs one.</source>
        <translation>b{layer} 有 {b} 个数，第 {layer} 层有 {units} 个单元：每个单元需要一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/initial.py"/>
        <source>init = {kind} is not known: choose one of {known}.</source>
        <translation>init = {kind} 未知：请从 {known} 中选择。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/lab.py"/>
        <source>Diagram</source>
        <translation>示意图</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/lab.py"/>
        <source>Forward and back</source>
        <translation>前向与反向</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/lab.py"/>
        <source>One bias</source>
        <translation>一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/lab.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>L left the range of float64</source>
        <translation>L 超出了 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/path.py"/>
        <source>{rows} rows are being learned from …</source>
        <translation>正在从 {rows} 行学习……</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>Every row is muted: a network needs at least one row to learn from.</source>
        <translation>每一行都被静音：网络至少需要一行来学习。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>Trained on {n} rows</source>
        <translation>用 {n} 行训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>Trained on {n} rows, {least} of each class</source>
        <translation>用 {n} 行训练，每类 {least} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>Trained on {n} rows, {least} to {most} of each class</source>
        <translation>用 {n} 行训练，每类 {least} 到 {most} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>{muted} muted</source>
        <translation>{muted} 行静音</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>{rows} rows are being prepared …</source>
        <translation>正在准备 {rows} 行……</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/rows.py"/>
        <source>{t} held out (seed {seed})</source>
        <translation>留出 {t} 行（种子 {seed}）</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>A training keeps up to {most} changes on the way: press Reset, or step back before some of them.</source>
        <translation>一次训练最多保留 {most} 处中途改动：请按重置，或退到其中一些之前。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>All equal</source>
        <translation>全相等</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>Softmax with cross-entropy</source>
        <translation>softmax 与交叉熵</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/spec.py"/>
        <source>Zeros</source>
        <translation>全零</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/trace.py"/>
        <source>{rows} rows are taken through the network …</source>
        <translation>{rows} 行正在走过网络……</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/twins.py"/>
        <source>All {count} units of layer {layer} are the same, and stay so: it can do what one unit can.</source>
        <translation>第 {layer} 层的全部 {count} 个单元相同，并一直相同：它只能做一个单元能做的事。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/twins.py"/>
        <source>Units {names} of layer {layer} are the same, and stay so.</source>
        <translation>第 {layer} 层的单元 {names} 相同，并一直相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>a unit dies</source>
        <translation>有单元死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>every training row is right</source>
        <translation>每个训练行都正确</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>the loss is below {level}</source>
        <translation>损失低于 {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>the loss of the held-out rows rises</source>
        <translation>留出行的损失上升</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>the training diverges</source>
        <translation>训练发散</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/until.py"/>
        <source>the training has converged</source>
        <translation>训练已收敛</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/verdict.py"/>
        <source>all units of layer {layer} are dead</source>
        <translation>第 {layer} 层所有单元死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/network/verdict.py"/>
        <source>all units of layer {layer} are saturated</source>
        <translation>第 {layer} 层所有单元饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>with ½</source>
        <translation>带 ½</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>without ½</source>
        <translation>不带 ½</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>{title} comes in one way only: ½ or not is a choice for the squared error.</source>
        <translation>{title} 只有一种写法：是否带 ½ 只是平方误差才有的选择。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>A larger error, or a loss that is steeper here, would send more.</source>
        <translation>误差更大，或损失在这里更陡，传下来的就会更多。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>A smaller |z| passes more on: start b nearer to 0, or scale w·x down.</source>
        <translation>|z| 更小时能通过的更多：让 b 从更靠近 0 的地方出发，或把 w·x 缩小。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>BCE cancels da/dz: with it the slope here is {slope}.</source>
        <translation>BCE 能抵消 da/dz：换用它，这里的斜率是 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>It is alive and moves slowly; a larger slope on this side, or a larger learning rate, is faster.</source>
        <translation>它还活着，只是走得慢；这一侧的斜率更大，或学习率更大，就会更快。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>It is nearly right already, and creeps: a tail never quite arrives.</source>
        <translation>它已经差不多对了，正在缓慢挪动：在尾部永远不会真正到达。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Leaky ReLU (0.1) would have the slope {slope}; b above {wake} wakes it.</source>
        <translation>换成 Leaky ReLU (0.1)，斜率是 {slope}；b 大于 {wake} 就能唤醒它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Neither factor alone is to blame: a larger error, or a z where da/dz is larger, would help.</source>
        <translation>不能只怪某一个因子：误差更大，或把 z 移到 da/dz 更大的地方，都有帮助。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>No b serves both. Only w, or another neuron, can tell these samples apart.</source>
        <translation>没有一个 b 能同时满足两边。只有 w 或另一个神经元才能区分这些样本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>No factor alone is to blame: look at the samples one by one.</source>
        <translation>不能只怪某一个因子：请逐个样本地看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure while the loss is content; another target or loss would ask for more.</source>
        <translation>损失已经满意，没有什么要治；换一个目标值或损失，才会要求更多。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: b has arrived.</source>
        <translation>没有什么要治：b 已经到达。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: near here b alone goes no lower.</source>
        <translation>没有什么要治：在这附近，只靠 b 不能再低了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: the slope fades because b is close.</source>
        <translation>没有什么要治：斜率变小，是因为 b 已经接近。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>an error remains, but {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>误差仍在，但 {activation} 已饱和：da/dz = {slope}，只让 {percent} 通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>little arrives from above: dL/da is {slope}, and da/dz can only pass it on.</source>
        <translation>从上面传来的很少：dL/da 是 {slope}，da/dz 只能照传。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>nothing arrives from above: {loss} is flat here, so dL/da is exactly 0.</source>
        <translation>从上面什么也没有传来：{loss} 在这里是平的，所以 dL/da 恰好为 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>nothing arrives from above: {loss} with y = 0 is 1 for every a, so dL/da is exactly 0.</source>
        <translation>从上面什么也没有传来：y = 0 时 {loss} 对每个 a 都是 1，所以 dL/da 恰好为 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>of {n} samples all that still pull lie in a tail, and {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>{n} 个样本中还在拉动的全都处在尾部，{activation} 已饱和：da/dz = {slope}，只让 {percent} 通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>of {n} samples all that still pull lie in a tail: {activation} is saturated and passes {percent} of all their dL/da on (da/dz of each: {low} to {high}).</source>
        <translation>{n} 个样本中，凡是还在拉动的都落在尾部：{activation} 已饱和，它们全部的 dL/da 只传递了 {percent}（各样本的 da/dz：{low} 到 {high}）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>small times small: dL/da = {error} and da/dz = {passes} multiply to {product}.</source>
        <translation>小数乘小数：dL/da = {error} 与 da/dz = {passes} 相乘得 {product}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the error is large, but {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>误差很大，但 {activation} 已饱和：da/dz = {slope}，只让 {percent} 通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the error is small, and {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>误差很小，而且 {activation} 已饱和：da/dz = {slope}，只让 {percent} 通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the minimum is near, at a higher b: there the slope is 0, and here already {slope}.</source>
        <translation>最小值就在附近，b 还要大一点：那里的斜率是 0，这里已经是 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the minimum is near, at a lower b: there the slope is 0, and here already {slope}.</source>
        <translation>最小值就在附近，b 还要小一点：那里的斜率是 0，这里已经是 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples cancel: they pull b up by {up} and down by {down}.</source>
        <translation>样本互相抵消：它们把 b 往上拉 {up}，往下拉 {down}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples pull with dL/dz from {low} to {high}, and their mean is {slope}.</source>
        <translation>各样本的拉力 dL/dz 从 {low} 到 {high}，平均是 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples pull with dL/dz from {low} to {high}, and their sum is {slope}.</source>
        <translation>各样本的拉力 dL/dz 从 {low} 到 {high}，求和是 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>this is a minimum over b: L = {loss} only grows to either side.</source>
        <translation>这是对 b 的最小值：L = {loss}，往两边走都只会增大。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>this is the minimum: the neuron gives what is asked.</source>
        <translation>这就是最小值：神经元给出的正是所要求的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: all {n} samples lie where da/dz is exactly 0, so nothing of the error reaches b.</source>
        <translation>{activation} 已死亡：全部 {n} 个样本都落在 da/dz 恰好为 0 的地方，误差一点也传不到 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: da/dz is exactly 0 at z = {z}, so nothing of the error reaches b.</source>
        <translation>{activation} 已死亡：在 z = {z} 处 da/dz 恰好为 0，误差一点也传不到 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: every sample with an error lies where da/dz is exactly 0, so nothing of the error reaches b.</source>
        <translation>{activation} 已死亡：每个有误差的样本都落在 da/dz 恰好为 0 的地方，误差一点也传不到 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} lets only {percent} of the error through: da/dz = {slope}.</source>
        <translation>{activation} 只让误差的 {percent} 通过：da/dz = {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{loss} expects {expected} as y.</source>
        <translation>{loss} 期望 y 是 {expected}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined in sample {k}: a = {a} is not in {outputs}.</source>
        <translation>{loss} 在样本 {k} 上未定义：a = {a} 不在 {outputs} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined in sample {k}: y = {y} is not in {targets}.</source>
        <translation>{loss} 在样本 {k} 上未定义：y = {y} 不在 {targets} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined: a = {a} is not in {outputs}.</source>
        <translation>{loss} 未定义：a = {a} 不在 {outputs} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined: y = {y} is not in {targets}.</source>
        <translation>{loss} 未定义：y = {y} 不在 {targets} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{name} is not a finite number in sample {k}.</source>
        <translation>{name} 在样本 {k} 上不是有限的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{name} is not a finite number.</source>
        <translation>{name} 不是有限的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>Converged.</source>
        <translation>已收敛。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>Escaped at step {n}: z has crossed 0.</source>
        <translation>在第 {n} 步脱困：z 越过了 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The loss fell below {level} at step {n}.</source>
        <translation>损失在第 {n} 步降到 {level} 以下。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The neuron died at step {n}.</source>
        <translation>神经元在第 {n} 步死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The run repeats.</source>
        <translation>运行开始重复。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The slope changed its sign at step {n}.</source>
        <translation>斜率在第 {n} 步变号。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>escaped: z crosses 0</source>
        <translation>已脱困：z 越过 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>even clock</source>
        <translation>均匀时钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>it repeats</source>
        <translation>开始重复</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>log clock</source>
        <translation>对数时钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>the loss is below …</source>
        <translation>损失低于……</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>the slope changes sign</source>
        <translation>斜率变号</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>x has {n} numbers: the Neuron lab shows from 1 to {most} samples.</source>
        <translation>x 有 {n} 个数：神经元实验室可显示 1 到 {most} 个样本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>at = {at} is not allowed: the run ends at step {n}.</source>
        <translation>at = {at} 无效：运行在第 {n} 步就结束了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "oscillates" is not allowed: the run is undefined at the end of the scene.</source>
        <translation>predict = "oscillates" 无效：这个场景结束时，运行未定义。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "sign" is not allowed: the slope is undefined at the end of the scene.</source>
        <translation>predict = "sign" 无效：这个场景结束时，斜率未定义。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "winner" is not allowed: both lanes meet the event at the same step.</source>
        <translation>predict = "winner" 无效：两条赛道在同一步遇到该事件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>predict = "winner" needs a race to an event: give the scene rival and until.</source>
        <translation>predict = "winner" 需要一场以事件为终点的竞赛：请给场景写上 rival 和 until。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>until = "{event}" never comes: the run stands still or repeats without it.</source>
        <translation>until = "{event}" 永远不会发生：运行停住不动，或没有遇到它就开始重复。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>step = {first} is not there: the run has steps from 0 to {there} ({why}).</source>
        <translation>step = {first} 不存在：运行只有 0 到 {there} 步（{why}）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>the limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>the slope left the range of float64</source>
        <translation>斜率超出了 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>w left the range of float64</source>
        <translation>w 超出了 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>at rest</source>
        <translation>静止</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>moves</source>
        <translation>可动</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>never: {why}</source>
        <translation>永远不会：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>not within {steps} steps</source>
        <translation>{steps} 步之内没有</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>reduction</source>
        <translation>归约</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>slope at a kink</source>
        <translation>折点处的斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>at once</source>
        <translation>立刻</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>dead as well</source>
        <translation>同样死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>dies at step {step}</source>
        <translation>在第 {step} 步死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>rate {rate}</source>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>rate {rate} before the fatal step</source>
        <translation>致命一步之前用学习率 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>slope {slope}</source>
        <translation>斜率 {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>survives</source>
        <translation>活下来</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>then b = {b}</source>
        <translation>然后 b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{alive} of {n} alive, slope {slope}</source>
        <translation>{n} 个中 {alive} 个活着，斜率 {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{first} steps, all {every}</source>
        <translation>{first} 步，全部要 {every}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{steps} steps</source>
        <translation>{steps} 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>mean over the samples</source>
        <translation>对样本取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>sum over the samples</source>
        <translation>对样本求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>w and b</source>
        <translation>w 和 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>x has {n} numbers: give from 1 to {most}.</source>
        <translation>x 有 {n} 个数：请给出 1 到 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>x has {x} numbers and y has {y}: each x needs its y, so give equally many.</source>
        <translation>x 有 {x} 个数，y 有 {y} 个：每个 x 都要有对应的 y，请给出同样多的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>{name} = {value} is not allowed: it must be a number from {low} to {high}.</source>
        <translation>{name} = {value} 无效：必须是 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <source>{name} = {value} is not allowed: it must be above 0 and at most {high}.</source>
        <translation>{name} = {value} 无效：必须大于 0 且不超过 {high}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/verdict.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>each step is longer than the one before and the loss rises</source>
        <translation>每一步都比前一步长，损失在上升</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>[start] is missing: it says where the run begins.</source>
        <translation>缺少 [start]：它说明运行从哪里开始。</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>order must be a whole number: the place in its group.</source>
        <translation>order 必须是整数：它表示在组内的位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>scenario = {name} is not known{hint}: `biasviz scenarios` lists them, or give the path of a .toml file.</source>
        <translation>scenario = {name} 未知{hint}：`biasviz scenarios` 会列出全部，也可以给出 .toml 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>scenario must be the id of a shipped scenario, in small letters with hyphens.</source>
        <translation>scenario 必须是自带情景的 id，由小写字母和连字符组成。</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>schema = {schema} was made by a newer biasviz: this one reads {schema2}.</source>
        <translation>schema = {schema} 由更新版本的 biasviz 生成：本版本能读取 {schema2}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>{name} is of the {lab} lab, and this is for one neuron: open it in the window, or with `grad`.</source>
        <translation>{name} 属于{lab}实验室，而这里只针对单个神经元：请在窗口中打开，或用 `grad`。</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>(did you mean {word}?)</source>
        <translation>（你是想写 {word} 吗？）</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>{name} = {value} is not a number: write one such as 0.5, -2 or 1e-3.</source>
        <translation>{name} = {value} 不是数：请写 0.5、-2 或 1e-3 这样的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>{name} = {value} is not known{hint}: choose one of {words}.</source>
        <translation>{name} = {value} 未知{hint}：请从 {words} 中选一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a cell</source>
        <translation>一个单元格</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a new column</source>
        <translation>新的一列</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a new row</source>
        <translation>新的一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a step of one row</source>
        <translation>一行的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>activation and loss</source>
        <translation>激活函数和损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>an epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>bias b</source>
        <translation>偏置 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/lab_history.py"/>
        <source>columns of X and Y</source>
        <translation>X 和 Y 的列</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>ghost</source>
        <translation>残影</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/updates/labs.py"/>
        <source>lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>lanes</source>
        <translation>赛道</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>name of a column</source>
        <translation>列的名称</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>other rows</source>
        <translation>换了行</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>remove a column</source>
        <translation>删除一列</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>rows made</source>
        <translation>生成的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>stop-watch</source>
        <translation>秒表</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>strips</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>what is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>what moves</source>
        <translation>可动的参数</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_history.py"/>
        <location filename="../../biasviz/updates/network_data.py"/>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_history.py"/>
        <source>muted row</source>
        <translation>屏蔽的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_history.py"/>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_history.py"/>
        <source>play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_history.py"/>
        <source>view of b</source>
        <translation>b 的视图</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_scene.py"/>
        <source>a first scene of the {lab} lab needs a scenario of it.</source>
        <translation>{lab}实验室的第一个场景需要它的一个情景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_scene.py"/>
        <source>locked must be a list of settings among {allowed}, or "all".</source>
        <translation>locked 必须是由 {allowed} 中的设置组成的列表，或者 "all"。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_scene.py"/>
        <source>play must be a whole number of rows or steps from 0 to {most}.</source>
        <translation>play 必须是 0 到 {most} 的整数，表示行数或步数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_scene.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>predict needs a question: say what the class shall answer.</source>
        <translation>predict 需要一个 question：请写出全班要回答什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_scene.py"/>
        <source>scenario = {id} is none of the {lab} lab{hint}: `biasviz scenarios` lists them.</source>
        <translation>scenario = {id} 不属于{lab}实验室{hint}：`biasviz scenarios` 列出它们。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>a word between quotes</source>
        <translation>引号里的一个词</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>{name} in [shown] must be a number from {low} to {high}.</source>
        <translation>[shown] 中的 {name} 必须是 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>{name} in [shown] must be a whole number from {low} to {high}.</source>
        <translation>[shown] 中的 {name} 必须是 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>{name} must be a list between brackets.</source>
        <translation>{name} 必须是方括号里的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>{name} must be a table with an id, such as {{ id = "tanh" }}.</source>
        <translation>{name} 必须是带 id 的表，例如 {{ id = "tanh" }}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lab_shown.py"/>
        <source>{name} must be {word}.</source>
        <translation>{name} 必须是{word}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>A layer on a batch of rows: why do we sum over axis 0?</source>
        <translation>一层神经元和一批行：为什么要对轴 0 求和？</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Bricks</source>
        <translation>砖块</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Dead ReLU</source>
        <translation>死亡的 ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Dead rows</source>
        <translation>死亡的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Layers forward and back: where do db1 and db2 come from, and who is dead?</source>
        <translation>层的前向与反向：db1 和 db2 从哪里来，谁死亡了？</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Losses</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Many rows</source>
        <translation>许多行</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Networks that do not learn</source>
        <translation>学不会的网络</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>One neuron a layer: why is b missing in ∂z/∂w and present in ∂C/∂w?</source>
        <translation>每层一个神经元：为什么 ∂z/∂w 中没有 b，∂C/∂w 中却有？</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>One neuron: what is dL/db, and why is it so small?</source>
        <translation>一个神经元：dL/db 是多少，为什么这么小？</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Sum and mean</source>
        <translation>求和与平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>The step left out</source>
        <translation>漏掉的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Two layers</source>
        <translation>两层</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>What moves</source>
        <translation>可动的参数</translation>
    </message>
    <message>
        <location filename="../../biasviz/labs.py"/>
        <source>Where b is</source>
        <translation>b 在哪里</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <location filename="../../biasviz/network/code.py"/>
        <location filename="../../biasviz/shortcode.py"/>
        <source>@{place} is not allowed: a run has the steps from 0 to {most}.</source>
        <translation>@{place} 无效：运行的步从 0 到 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>A code of the Batch lab tells a shipped scenario as it is, and here something was changed: save it as a file, or as a picture, which carries it too.</source>
        <translation>批次实验室的代码照原样说明一个自带情景，而这里有改动：请保存为文件，或保存为图片，图片里也带有它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>{id} is no scenario of the Batch lab.</source>
        <translation>{id} 不是批次实验室的情景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>{part} is not allowed: the neurons are n1 to n{most}.</source>
        <translation>{part} 无效：神经元是 n1 到 n{most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>“{part}” cannot stand after the scenario {id}: only a page, a neuron (n2) and @step can.</source>
        <translation>“{part}”不能跟在情景 {id} 后面：只能是页面、神经元（n2）和 @step。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>X has {x} rows and Y has {y}: give equally many.</source>
        <translation>X 有 {x} 行，Y 有 {y} 行：请给出同样多的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>Y is missing in [data]: X needs it, one row of targets for each row of inputs.</source>
        <translation>[data] 中缺少 Y：X 需要它，每行输入对应一行目标值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>[{name}] must have exactly one of {ways}.</source>
        <translation>[{name}] 必须恰好有 {ways} 中的一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>categories names the column {name}, which there is not.</source>
        <translation>categories 写了列 {name}，而没有这一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>muted must be a list of rows, whole numbers from 1 to {most}.</source>
        <translation>muted 必须是行的列表，即 1 到 {most} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>options must be a table of words between quotes.</source>
        <translation>options 必须是由引号里的词组成的表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>row {k} of rows must be numbers between commas, such as 0.5, -1, 2.</source>
        <translation>rows 的第 {k} 行必须是用逗号隔开的数，例如 0.5, -1, 2。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>row {k} of {field} has {n} numbers, and row 1 has {m}.</source>
        <translation>{field} 的第 {k} 行有 {n} 个数，而第 1 行有 {m} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>rows must be text between """ and """, one row a line, numbers between commas.</source>
        <translation>rows 必须是 """ 和 """ 之间的文本，每行一行数据，数用逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} has {n} names for {m} columns: give one for each.</source>
        <translation>{field} 有 {n} 个名称，而列有 {m} 个：请每列给一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} is missing in [{name}]: it names columns.</source>
        <translation>[{name}] 中缺少 {field}：它写明各列的名称。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} must be a list of words between quotes.</source>
        <translation>{field} 必须是由引号里的词组成的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} must be a list with one entry for each row.</source>
        <translation>{field} 必须是列表，每行一项。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_files.py"/>
        <location filename="../../biasviz/network/files.py"/>
        <source>[data] is missing: it gives the rows.</source>
        <translation>缺少 [data]：它给出各行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <source>bias that is looked at</source>
        <translation>所看的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>filters and pictures</source>
        <translation>滤波器和图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/layer_numbers.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>random minibatches</source>
        <translation>随机小批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/network/history.py"/>
        <source>rows of a step</source>
        <translation>每步的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>weights W</source>
        <translation>权重 W</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what shares</source>
        <translation>共用方式</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what shares a bias</source>
        <translation>哪些共用一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what the learning rate does</source>
        <translation>学习率如何变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_numbers.py"/>
        <location filename="../../biasviz/network/numbers.py"/>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <location filename="../../biasviz/ui/present/words.py"/>
        <source>next b</source>
        <translation>下一个 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_settings.py"/>
        <source>W has the field {name}{hint}: it is drawn with a seed and a scale.</source>
        <translation>W 有字段 {name}{hint}：它由种子和尺度抽取。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_settings.py"/>
        <source>W mixes numbers and rows: write one list of numbers for each input.</source>
        <translation>W 里混有数和行：请为每个输入写一个数的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>bias and groups of units need one number for each of the {n} units.</source>
        <translation>units 的 bias 和 groups 要为 {n} 个单元各给一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>units must have from 1 to {r} rows and up to {u} units.</source>
        <translation>units 必须有 1 到 {r} 行，单元最多 {u} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} of units must have the shape ({r}, {c}).</source>
        <translation>units 的 {name} 形状必须是 ({r}, {c})。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>lesson = {name} is not known{hint}: choose one of {ids}, or give the path of a .toml file.</source>
        <translation>lesson = {name} 未知{hint}：请从 {ids} 中选一个，或给出 .toml 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>minutes must be a whole number from 1 to 60.</source>
        <translation>minutes 必须是 1 到 60 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>order must be a whole number: the place in the menu.</source>
        <translation>order 必须是整数：它表示在菜单里的位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>scene must be a list of tables: write [[scene]] above each of 1 to {most}.</source>
        <translation>scene 必须是表的列表：请在 1 到 {most} 个场景的每一个上面写 [[scene]]。</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>{name} is missing: a lesson needs {needed}.</source>
        <translation>缺少 {name}：一门课程需要 {needed}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/code.py"/>
        <source>A code of the Network lab tells a shipped scenario as it is, and here something was changed: save it as a file, or as a picture, which carries it too.</source>
        <translation>网络实验室的代码照原样说明一个自带情景，而这里有改动：请保存为文件，或保存为图片，图片里也带有它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/code.py"/>
        <source>{id} is no scenario of the Network lab.</source>
        <translation>{id} 不是网络实验室的情景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/code.py"/>
        <source>{part} is not allowed: it must be a layer and a unit of it; the layers have {units} units.</source>
        <translation>{part} 不允许：必须是一个层及其中的一个单元；各层有 {units} 个单元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/code.py"/>
        <source>{part} is not allowed: the rows are r1 to r{most}.</source>
        <translation>{part} 不允许：行是 r1 到 r{most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/code.py"/>
        <source>“{part}” cannot stand after the scenario {id}: only a page, a unit (u2.1), a row (r5) and @step can.</source>
        <translation>“{part}”不能放在情景 {id} 之后：只能是页面、单元（u2.1）、行（r5）和 @步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>bias must be [layer, unit, b].</source>
        <translation>bias 必须是 [层, 单元, b]。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>edits changes {name} twice at step {step}: write what it is afterwards.</source>
        <translation>edits 在第 {step} 步两次改动 {name}：请写改动之后的值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>edits has {n} entries: a training keeps up to {most}.</source>
        <translation>edits 有 {n} 项：一次训练最多保留 {most} 项。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>edits must be a list of tables, such as {{ step = 3, learning_rate = 0.1 }}.</source>
        <translation>edits 必须是表的列表，例如 {{ step = 3, learning_rate = 0.1 }}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>edits must be in the order of their steps: {a} stands after {b}.</source>
        <translation>edits 必须按步的次序：{a} 排在 {b} 之后。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>edits, entry {k}: {why}</source>
        <translation>edits 第 {k} 项：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>weight must be [layer, row, unit, w].</source>
        <translation>weight 必须是 [层, 行, 单元, w]。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/edits.py"/>
        <source>{value} needs a step and one of {names}.</source>
        <translation>{value} 需要一个步和 {names} 之一。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>activation of layer {layer}</source>
        <translation>第 {layer} 层的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>activation of the output</source>
        <translation>输出的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>bias b{layer}</source>
        <translation>偏置 b{layer}</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>bias b{layer}[{unit}]</source>
        <translation>偏置 b{layer}[{unit}]</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>order of the rows</source>
        <translation>行的次序</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>picture of what comes out</source>
        <translation>输出的图</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>row that is looked at</source>
        <translation>当前的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>rows that are held out</source>
        <translation>留出的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>scale of the inputs</source>
        <translation>输入的尺度</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>shared bias</source>
        <translation>共用的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>units of layer {layer}</source>
        <translation>第 {layer} 层的单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>weight W{layer}[{row}, {unit}]</source>
        <translation>权重 W{layer}[{row}, {unit}]</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/history.py"/>
        <source>what was changed on the way</source>
        <translation>中途的改动</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/numbers.py"/>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/numbers.py"/>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/program.py"/>
        <source>Code with {rows} rows and {weights} weights and biases would be hard to read: it carries at most {most} numbers of each. Save the experiment as a file, and `biasviz grad --scenario FILE` computes it.</source>
        <translation>含 {rows} 行和 {weights} 个权重与偏置的代码难以阅读：各最多包含 {most} 个数。请把实验保存为文件，用 `biasviz grad --scenario FILE` 计算。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/program.py"/>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>There are no numbers to check code against at step {step}: the run has diverged.</source>
        <translation>第 {step} 步没有可供代码核对的数：运行已发散。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>W has {word}, which is no number.</source>
        <translation>W 中有 {word}，它不是数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>W needs a list of rows for each layer, one row of numbers for each input of the layer.</source>
        <translation>W 的每层需要一个行的列表，该层的每个输入一行数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>activations has {n} entries for {m} hidden layers: give one for each, or one for all.</source>
        <translation>activations 有 {n} 项，而隐藏层有 {m} 个：每层给一项，或给一项通用。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>b must have a list of numbers for the last layer, one for each output: a file of data is not opened to count them.</source>
        <translation>b 的最后一层必须是数的列表，每个输出一个：不会为数个数而打开数据文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>hidden has {n} layers: give the units of 1 to {most} hidden layers, such as [4, 2].</source>
        <translation>hidden 有 {n} 层：请给出 1 到 {most} 个隐藏层的单元数，例如 [4, 2]。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/settings.py"/>
        <source>{name} must be a list with one entry for each layer.</source>
        <translation>{name} 必须是每层一项的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/shown.py"/>
        <source>plane in [shown] must be two of the inputs, from 1 to {d}.</source>
        <translation>[shown] 中的 plane 必须是两个输入，从 1 到 {d}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/shown.py"/>
        <source>unit in [shown] must be a layer and a unit of it, from 1; the layers have {units} units.</source>
        <translation>[shown] 中的 unit 必须是一个层及其中的一个单元，从 1 起；各层有 {units} 个单元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/start.py"/>
        <source>A network needs at least one column for X and one for Y.</source>
        <translation>网络至少需要一列 X 和一列 Y。</translation>
    </message>
    <message>
        <location filename="../../biasviz/network/start.py"/>
        <source>Y would have {count} columns: a network has at most {most} outputs.</source>
        <translation>Y 会有 {count} 列：网络最多 {most} 个输出。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <source>PyTorch’s convention</source>
        <translation>PyTorch 的约定</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>from the left</source>
        <translation>取左侧</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>from the right</source>
        <translation>取右侧</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <source>the middle of both</source>
        <translation>取两侧的中间值</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>0 or 1, or a probability between</source>
        <translation>0 或 1，或介于两者之间的概率</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>BCE with logits</source>
        <translation>BCE（输入 logits）</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Error from which on the loss grows in a straight line instead of a parabola.</source>
        <translation>误差超过这个值后，损失不再按抛物线，而是按直线增长。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>any number</source>
        <translation>任意数</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>−1 or 1</source>
        <translation>−1 或 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the last velocity that is kept: 0 forgets at once, 0.9 rolls on.</source>
        <translation>上一步速度保留下来的比例：0 表示立刻忘掉，0.9 表示继续滚动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of gradients that is kept at each step.</source>
        <translation>每一步中，旧的梯度平均值保留下来的比例。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of squared gradients that is kept at each step (PyTorch's alpha).</source>
        <translation>每一步中，旧的梯度平方平均值保留下来的比例（PyTorch 的 alpha）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of squared gradients that is kept at each step.</source>
        <translation>每一步中，旧的梯度平方平均值保留下来的比例。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Small number added to the divisor, so that nothing is divided by 0.</source>
        <translation>加在除数上的小数，避免除以 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>momentum</source>
        <translation>动量系数</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>How far below zero the activation can go: it tends to −α for very negative z.</source>
        <translation>激活值最低能到零以下多远：z 很负时它趋于 −α。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>How steep the line is for negative z: 0 gives ReLU, 1 gives a straight line.</source>
        <translation>z 为负时直线有多陡：0 就是 ReLU，1 就是一条直线。</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Hard sigmoid</source>
        <translation>硬 sigmoid</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Hard tanh</source>
        <translation>硬 tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>SiLU (swish)</source>
        <translation>SiLU (swish)</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a GIF picture</source>
        <translation>一张 GIF 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a JPEG picture</source>
        <translation>一张 JPEG 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a WebP picture</source>
        <translation>一张 WebP 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a ZIP archive</source>
        <translation>一个 ZIP 文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a bitmap</source>
        <translation>一张 BMP 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a packed file</source>
        <translation>一个 GZIP 文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>an SVG picture</source>
        <translation>一张 SVG 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>an XML file</source>
        <translation>一个 XML 文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>rows = {rows} is not allowed: a step has from 0 to {most} of them.</source>
        <translation>rows = {rows} 无效：一步有 0 到 {most} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>rows = {rows} is of the Batch lab: only there do the rows of a step fall into db one by one.</source>
        <translation>rows = {rows} 属于批实验室：只有在那里，一步的各行才一行一行地落进 db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} cannot be read ({why}): give an id, a code, or the path of a .toml or .png file.</source>
        <translation>无法读取 {name}（{why}）：请给出 id、代码，或 .toml、.png 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is a file of data, whose columns are chosen in the window: open it there with `biasviz {name}`, or name it in [data] of a scenario (.toml).</source>
        <translation>{name} 是数据文件，它的列要在窗口中选：请用 `biasviz {name}` 在窗口中打开，或在情景（.toml）的 [data] 里写明它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is not a file: open a scenario or lesson (.toml), or a PNG.</source>
        <translation>{name} 不是文件：请打开情景或课程 (.toml)，或一个 PNG。</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is {what}: open a scenario or a lesson (.toml), or a PNG or APNG that biasviz has exported.</source>
        <translation>{name} 是{what}：请打开情景或课程（.toml），或 biasviz 导出的 PNG 或 APNG。</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>A column of {rows} rows is being summed up …</source>
        <translation>正在统计一列的 {rows} 行 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>Batches are being drawn from {rows} rows …</source>
        <translation>正在从 {rows} 行中抽取批次 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>The curve over {rows} rows is being prepared …</source>
        <translation>正在准备 {rows} 行的曲线 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>X @ W of {rows} rows is being worked out …</source>
        <translation>正在计算 {rows} 行的 X @ W …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>{rows} rows are being made …</source>
        <translation>正在生成 {rows} 行 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>{rows} rows are being summed …</source>
        <translation>正在对 {rows} 行求和 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} carries no experiment: only a PNG that biasviz has exported does.</source>
        <translation>{name} 不带实验：只有 biasviz 导出的 PNG 才带。</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} carries too long a text: at most {most} KiB are allowed.</source>
        <translation>{name} 带的文本太长：最多允许 {most} KiB。</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is damaged, or not a PNG picture at all.</source>
        <translation>{name} 已损坏，或者根本不是 PNG 图片。</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is damaged: the picture ends before its end, or was changed.</source>
        <translation>{name} 已损坏：图片不完整，或被改动过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is not a file: give the path of a PNG picture.</source>
        <translation>{name} 不是文件：请给出 PNG 图片的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{path} cannot be read ({why}): give the path of a PNG picture.</source>
        <translation>无法读取 {path}（{why}）：请给出 PNG 图片的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>level is the loss for until = "below": leave it out, or give that event.</source>
        <translation>level 是 until = "below" 所用的损失：请去掉它，或写上该事件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>locked must be a list of settings, such as ["learning_rate"], or "all".</source>
        <translation>locked 必须是设置的列表，例如 ["learning_rate"]，或者 "all"。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>no run can go on from the scene before, which ended {ended}: give it a start.</source>
        <translation>没有运行能接着上一个场景继续，它的结局是 {ended}：请给本场景一个起点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>no scene goes on from one that walks more than {short} steps: give it a start.</source>
        <translation>超过 {short} 步的场景之后不能接着走：请给本场景一个起点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>notes must be text between quotes, of 1 to 2,000 letters.</source>
        <translation>notes 必须是引号里的文本，长 1 到 2,000 个字符。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>rival changes nothing: name at least one setting that is another in lane B.</source>
        <translation>rival 没有改变任何东西：请至少写出赛道 B 中不同的一项设置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>rival in [scene.expect] needs another lane: the scene has none.</source>
        <translation>[scene.expect] 中的 rival 需要另一条赛道：这个场景没有。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>scenario = {id} is not shipped{hint}: `biasviz scenarios` lists them.</source>
        <translation>scenario = {id} 不是自带的情景{hint}：`biasviz scenarios` 会列出全部。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>scenario and [scene.start] cannot both be given: a scene starts in one place.</source>
        <translation>scenario 和 [scene.start] 不能同时给出：一个场景只有一个起点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>speed must be a number of steps a second from {speeds} to {speeds2}.</source>
        <translation>speed 必须是每秒的步数，从 {speeds} 到 {speeds2}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>the first scene needs a start: give it a scenario or a [scene.start] table.</source>
        <translation>第一个场景需要起点：请写 scenario 或 [scene.start] 表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>until and play cannot both be given: a scene walks to an event, or so many steps.</source>
        <translation>until 和 play 不能同时给出：一个场景要么走到某个事件，要么走若干步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>window must be two numbers, such as [-4, 6]: the biases that are shown, from and to.</source>
        <translation>window 必须是两个数，例如 [-4, 6]：显示的偏置从哪里到哪里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>window must go from a smaller b to a larger one, at least 0.001 apart.</source>
        <translation>window 必须从较小的 b 到较大的 b，至少相差 0.001。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{field} must be a whole number of steps from 0 to {most}.</source>
        <translation>{field} 必须是整数步数，从 0 到 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{field} must be true or false.</source>
        <translation>{field} 必须是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} cannot be locked{hint}: allowed are {fields}, or "all" in place of the list.</source>
        <translation>{name} 不能锁定{hint}：允许的是 {fields}，或用 "all" 代替列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} is missing in [[scene]]: it needs title, say and notes.</source>
        <translation>[[scene]] 中缺少 {name}：这里需要 title、say 和 notes。</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} is missing in [scene.start]: it needs {start}.</source>
        <translation>[scene.start] 中缺少 {name}：这里需要 {start}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/session.py"/>
        <source>The last session could not be read and is set aside as {path}: {why}</source>
        <translation>上次的会话无法读取，已另存为 {path}：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/session.py"/>
        <source>{field} must be text between quotes.</source>
        <translation>{field} 必须是引号里的文本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameter {name} is not known{hint}: {records} and {last} have no parameters.</source>
        <translation>{name} 不是已知的参数{hint}：{records} 和 {last} 没有参数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameter {name} is not known{hint}: {records} and {last} have {allowed}.</source>
        <translation>{name} 不是已知的参数{hint}：{records} 和 {last} 有 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameters = {value} is no table: write a name and a number for each.</source>
        <translation>parameters = {value} 不是表：请为每个参数写上名称和数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>x has {x} and y has {y}: each x needs its y, so give equally many.</source>
        <translation>x 有 {x}，y 有 {y}：每个 x 都要有对应的 y，请给出同样多的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>y = {y} is not allowed with {id}: it must lie in {targets}, for {loss} expects {expected}.</source>
        <translation>y = {y} 与 {id} 不能同用：必须在 {targets} 内，因为 {loss} 要求 {expected}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>{name} = {value} is not allowed: it must be true or false.</source>
        <translation>{name} = {value} 不允许：必须是 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>{name} has the shape {shape}: give a number or one flat list, such as {name}.ravel().</source>
        <translation>{name} 的形状是 {shape}：请给出一个数或一个一维列表，例如 {name}.ravel()。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>{name} has {n} numbers: give from 1 to {most}.</source>
        <translation>{name} 有 {n} 个数：请给出 1 到 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>{n} numbers</source>
        <translation>{n} 个数</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>Code with {n} samples would be hard to read: it carries at most {most_samples}. Save the experiment as a file, and `biasviz descend --scenario FILE` computes it.</source>
        <translation>含 {n} 个样本的代码会很难读：最多只能带 {most_samples} 个。请把实验保存为文件，再用 `biasviz descend --scenario FILE` 计算。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>There are no numbers to check code against at step {step}: {undefined}</source>
        <translation>第 {step} 步没有可供代码核对的数：{undefined}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>This run comes to lie exactly on a kink, where the chosen convention gives a slope other than PyTorch's: choose PyTorch's convention for the kink, and the code computes the same.</source>
        <translation>这次运行恰好落在折点上，所选约定给出的斜率与 PyTorch 不同：请为折点选用 PyTorch 的约定，代码就会算出同样的结果。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/film.py"/>
        <source>The animation has no step: it starts at step {first}, and no step of the run follows.</source>
        <translation>动画里没有步：它从第 {first} 步开始，而运行之后没有步了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/film.py"/>
        <source>The animation would have {count} frames where {most_frames} are the most: take fewer steps, or fewer frames a step.</source>
        <translation>动画会有 {count} 帧，而上限是 {most_frames} 帧：请减少步数，或减少每步的帧数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>MP4 needs the program ffmpeg, which is not on PATH: install it, or choose GIF, APNG or WebP.</source>
        <translation>MP4 需要程序 ffmpeg，但 PATH 中没有它：请安装它，或选 GIF、APNG 或 WebP。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>ffmpeg could not write the MP4 ({why}): choose GIF, APNG or WebP.</source>
        <translation>ffmpeg 无法写出 MP4（{why}）：请选 GIF、APNG 或 WebP。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>The picture would have {width} × {height} pixels: at most {most} a side and {most_pixels} million in all are allowed.</source>
        <translation>图片会有 {width} × {height} 像素：每边最多 {most}，总共最多 {most_pixels} 百万像素。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>There is no {formats} of the {lab} lab: choose {others}.</source>
        <translation>{lab}实验室没有 {formats}：请选 {others}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Vector</source>
        <translation>矢量图</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>frames = {value} is not allowed: give frames a step above 0, and up to {most}.</source>
        <translation>frames = {value} 无效：每步的帧数必须大于 0，最多 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/shortcode.py"/>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/sharing/tables.py"/>
        <source>points = {points} is not allowed: a curve has from 2 to {most_points} of them.</source>
        <translation>points = {points} 无效：一条曲线有 2 到 {most_points} 个点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>scale = {scale} is not allowed: it must be from {scales} to {scales2}.</source>
        <translation>scale = {scale} 无效：必须在 {scales} 到 {scales2} 之间。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>size = {width}x{height} is not allowed: give from {least}x{least2} to {most}x{most2}.</source>
        <translation>size = {width}x{height} 无效：请给出 {least}x{least2} 到 {most}x{most2}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>speed = {value} is not allowed: give steps a second above 0, and up to {most}.</source>
        <translation>speed = {value} 无效：每秒的步数必须大于 0，最多 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/sharing/tables.py"/>
        <source>steps {first} to {last} are not allowed: they must rise, and lie between 0 and {most}.</source>
        <translation>第 {first} 到 {last} 步无效：必须由小到大，并在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>what = {what} is not allowed for {format} of the {lab} lab: choose {allowed}.</source>
        <translation>what = {what} 对{lab}实验室的 {format} 无效：请选 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>what = {what} is not allowed for {format}: choose {allowed}.</source>
        <translation>what = {what} 对 {format} 无效：请选 {allowed}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>All four, from easy to hard</source>
        <translation>四种都有，由易到难</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Linear and ReLU</source>
        <translation>线性和 ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Saturated and dead</source>
        <translation>饱和与死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Sigmoid and tanh</source>
        <translation>Sigmoid 和 tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>count = {count} is not allowed: a sheet has from 1 to {most} exercises.</source>
        <translation>count = {count} 无效：一张练习卷有 1 到 {most} 道题。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>level = {level} is not known{hint}: one of {levels}.</source>
        <translation>level = {level} 未知{hint}：请从 {levels} 中选一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>number = {number} is not allowed: give a whole number from 0 to {largest_number}.</source>
        <translation>number = {number} 无效：请给出 0 到 {largest_number} 的整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>{code} is no code of a worksheet: it looks like M10-7, as at the foot of each sheet.</source>
        <translation>{code} 不是练习卷的代码：它形如 M10-7，印在每张卷子的底部。</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>One neuron, one step</source>
        <translation>一个神经元，一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Why is the slope so small?</source>
        <translation>斜率为什么这么小？</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Work out each number, then take one step of gradient descent: what is the next b?</source>
        <translation>算出每个数，再做一步梯度下降：下一个 b 是多少？</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Worksheet {number} · {level} · code {code}</source>
        <translation>练习卷 {number} · {level} · 代码 {code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>da/dz = 1 for z &gt; 0, else 0</source>
        <translation>z &gt; 0 时 da/dz = 1，否则为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>next b = b − η · dL/db</source>
        <translation>下一个 b = b − η · dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>The check letters “{letters}” do not match what stands before them: look at each sign again, at {parts} first.</source>
        <translation>校验字母“{letters}”与它前面的内容不符：请再看一遍每个字符，先看 {parts}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>The check letters “{letters}” do not match what stands before them: look at each sign again.</source>
        <translation>校验字母“{letters}”与它前面的内容不符：请再看一遍每个字符。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This code does not say {missing}: it is not whole.</source>
        <translation>这个代码没有写明 {missing}：它不完整。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This experiment has {n} samples, and its code would have {n2} signs where {longest_code} are the most: save it as a file, or as a picture, which carries it too.</source>
        <translation>这个实验有 {n} 个样本，代码会有 {n2} 个字符，而上限是 {longest_code} 个：请保存为文件，或保存为图片，图片里也带有实验。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This is too long for a code: it has {n} signs, and {longest_code} are the most.</source>
        <translation>作为代码太长了：它有 {n} 个字符，而上限是 {longest_code} 个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>s{sample} is not allowed: the samples are s1 to s{samples}.</source>
        <translation>s{sample} 无效：样本是 s1 到 s{samples}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>{typed} is no code: a code looks like {example}.</source>
        <translation>{typed} 不是代码：代码形如 {example}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>{typed} is not a whole code: it must end in a slash and its two check letters, such as {example}.</source>
        <translation>{typed} 不是完整的代码：它必须以斜杠和两个校验字母结尾，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{own}” cannot stand after the scenario {id}: only @step, vs, log and s2 can.</source>
        <translation>“{own}”不能跟在情景 {id} 后面：只能是 @step、vs、log 和 s2。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” has {n} parameters: {id} has {n2}, numbers after colons.</source>
        <translation>“{part}”有 {n} 个参数：{id} 有 {n2} 个，即冒号后面的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” in the code is not understood{hint}.</source>
        <translation>代码中的“{part}”无法理解{hint}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” says {name} a second time: each part of a code stands once.</source>
        <translation>“{part}”又一次写了 {name}：代码的每个部分只出现一次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>All strips</source>
        <translation>全部曲线图</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>field {field} in [{where}] is not known{hint}: allowed are {words}.</source>
        <translation>[{where}] 中的字段 {field} 未知{hint}：允许的是 {words}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>field {field} is not known{hint}: allowed are {words}.</source>
        <translation>字段 {field} 未知{hint}：允许的是 {words}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} = {value} is not allowed{hint}: it must be one of {options}.</source>
        <translation>{field} = {value} 无效{hint}：必须是 {options} 之一。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} = {value} is not allowed{hint}: it must be {options}.</source>
        <translation>{field} = {value} 无效{hint}：必须是 {options}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is missing: it must be one of {options}.</source>
        <translation>缺少 {field}：必须是 {options} 之一。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is missing: it must be {options}.</source>
        <translation>缺少 {field}：必须是 {options}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is no table: write [{field}] and one field a line below it.</source>
        <translation>{field} 不是表：请写 [{field}]，并在它下面每行写一个字段。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} must be one line of text between quotes, of 1 to {most} letters.</source>
        <translation>{field} 必须是引号里的一行文本，长 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{file}, line {line}: {why}</source>
        <translation>{file} 第 {line} 行：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{file}: {why}</source>
        <translation>{file}：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is nested too deeply: at most {most} levels are allowed.</source>
        <translation>{name} 嵌套太深：最多允许 {most} 层。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is not a file: give the path of a .toml file.</source>
        <translation>{name} 不是文件：请给出 .toml 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is too large: at most {most} KiB are allowed besides text between quotes.</source>
        <translation>{name} 太大：除引号里的文本外，最多允许 {most} KiB。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is too large: at most {most} KiB are allowed.</source>
        <translation>{name} 太大：最多允许 {most} KiB。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}, line {line}: this is not UTF-8 text, as TOML must be.</source>
        <translation>{name} 第 {line} 行：这不是 UTF-8 文本，而 TOML 必须是。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}, line {line}: this is not valid TOML: {why}.</source>
        <translation>{name} 第 {line} 行：这不是有效的 TOML：{why}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}: this is not valid TOML: {why}.</source>
        <translation>{name}：这不是有效的 TOML：{why}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{path} cannot be read ({why}): give an id or the path of a .toml file.</source>
        <translation>无法读取 {path}（{why}）：请给出 id 或 .toml 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/actions.py"/>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_neurons.py"/>
        <source>of {k}</source>
        <translation>/ {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_side.py"/>
        <source>Every row is muted: there is nothing to draw from.</source>
        <translation>所有行都被屏蔽：没有什么可抽。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>A batch of all {n} rows leaves nothing to chance: every one has the slope {mean}.</source>
        <translation>一批包含全部 {n} 行，就没有偶然：每一批的斜率都是 {mean}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>A sum over fewer rows is smaller: over all of them it is {full}, {times} times as much.</source>
        <translation>行数少，和就小：全部行的和是 {full}，是它的 {times} 倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>At the bias {b} the loss is undefined. {why}</source>
        <translation>在偏置 {b} 处损失未定义。{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, a double click fits it. With the keys: up and down.</source>
        <translation>拖动小球来设置偏置；滚轮放宽或收窄视图，按住 Shift 拖动来移动视图，双击让它适合运行。用按键：上和下。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Each step of the descent sees</source>
        <translation>下降的每一步看到</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Expected spread {formula} = {error}, found {std}; {count} batches.</source>
        <translation>预期的离散程度 {formula} = {error}，实际 {std}；{count} 个批次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Expected spread {formula}·√((n−m)/(n−1)) = {error}, found {std}; {count} batches.</source>
        <translation>预期的离散程度 {formula}·√((n−m)/(n−1)) = {error}，实际 {std}；{count} 个批次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>How many batches are drawn for the histogram.</source>
        <translation>为直方图抽取多少个批次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>How many of the batches have which slope dL/db; those left or right of 0 pull b apart.</source>
        <translation>各种斜率 dL/db 的批次各有多少；0 的左边和右边把 b 往相反的方向拉。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>L is their mean</source>
        <translation>L 是它们的平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>L is their sum</source>
        <translation>L 是它们的和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>L undefined</source>
        <translation>L 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Look at this neuron alone with one input, the rows as its samples.</source>
        <translation>只看这个神经元和一个输入，各行就是它的样本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Loss over the bias</source>
        <translation>损失随偏置的变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Loss over the bias of one neuron</source>
        <translation>损失随一个神经元的偏置的变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Neuron {j} of {k}.</source>
        <translation>神经元 {j}/{k}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Open in the Neuron lab</source>
        <translation>在神经元实验室中打开</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Open neuron {n} in the Neuron lab</source>
        <translation>在神经元实验室中打开神经元 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Open {x} and neuron {n} in the Neuron lab</source>
        <translation>在神经元实验室中打开 {x} 和神经元 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and falls towards larger b: slope {slope}.</source>
        <translation>{n} 行，在偏置 {b} 处损失是 {loss}，b 越大损失越低：斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and flat.</source>
        <translation>{n} 行，在偏置 {b} 处损失是 {loss}，是平的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and rises towards larger b: slope {slope}.</source>
        <translation>{n} 行，在偏置 {b} 处损失是 {loss}，b 越大损失越高：斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss}.</source>
        <translation>{n} 行，在偏置 {b} 处损失是 {loss}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Rows of a batch, drawn at random; in a batch no row comes twice.</source>
        <translation>一批有多少行，随机抽取；同一批里没有一行出现两次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Slopes of random batches</source>
        <translation>随机批次的斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Step or play: where b comes to at each step is drawn here, from the bottom up.</source>
        <translation>单步或播放：每一步 b 到了哪里，就画在这里，从下往上。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The descent</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The neuron whose bias is looked at: a column of W, b and Z.</source>
        <translation>所看的是哪个神经元的偏置：W、b 和 Z 的一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The same seed draws the same batches.</source>
        <translation>同一个种子抽出同样的批次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The slope of some rows is no number, so there is none over a batch.</source>
        <translation>有些行的斜率不是数，所以一批的斜率也没有。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows · {m}/{n}: {slope}</source>
        <translation>全部行 · {m}/{n}：{slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows: {slope}</source>
        <translation>全部行：{slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>batches</source>
        <translation>批次数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>batches of {n} rows</source>
        <translation>每批 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>dL/db of a batch</source>
        <translation>一批的 dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>dL/db{j} = {slope}</source>
        <translation>dL/db{j} = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>drag the ball along the curve</source>
        <translation>沿曲线拖动小球</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>each row has its own, faint curve:</source>
        <translation>每行有自己的淡色曲线：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>every step sees all rows</source>
        <translation>每一步看到全部行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>mean over {n} rows</source>
        <translation>对 {n} 行取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>one batch</source>
        <translation>一个批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>row {n}: its loss is {loss}</source>
        <translation>第 {n} 行：它的损失是 {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>slope = {slope}</source>
        <translation>斜率 = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>sum over {n} rows</source>
        <translation>对 {n} 行求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>the other neurons: {loss}, whatever this b is</source>
        <translation>其他神经元：{loss}，与这个 b 无关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>this batch: {slope}</source>
        <translation>这一批：{slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: every batch has the slope {mean}, for no row differs from the rest.</source>
        <translation>{n} 行中取 {m} 行：每一批的斜率都是 {mean}，因为各行没有差别。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}, all of it noise: over all rows it is 0.</source>
        <translation>{n} 行中取 {m} 行：斜率是 {mean} ± {std}，全是噪声：对全部行它是 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}; none of the batches points the other way.</source>
        <translation>{n} 行中取 {m} 行：斜率是 {mean} ± {std}；没有一批指向相反的方向。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}; {part} of the batches point the other way.</source>
        <translation>{n} 行中取 {m} 行：斜率是 {mean} ± {std}；{part} 的批次指向相反的方向。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>σ/√m</source>
        <translation>σ/√m</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>σ·√m</source>
        <translation>σ·√m</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Choose at least one column as X and one as Y: the sign under its name tells.</source>
        <translation>请至少选一列作 X，一列作 Y：列名下面的记号说明它是什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Each different value is a category: a column of 0 and 1 for each, as Y.</source>
        <translation>每个不同的值是一个类别：每个类别一列 0 和 1，作为 Y。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>How much is read</source>
        <translation>已读多少</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Leave out</source>
        <translation>不用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Names, not numbers</source>
        <translation>是名称，不是数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Read a file of data</source>
        <translation>读取数据文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/preparing.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Use as X</source>
        <translation>作为 X</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Use as Y</source>
        <translation>作为 Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Working out the layer on {rows} rows …</source>
        <translation>正在用 {rows} 行计算这一层 …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>X: {name}.</source>
        <translation>X：{name}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>X: {n} columns.</source>
        <translation>X：{n} 列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Y: {names}.</source>
        <translation>Y：{names}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>about {n}</source>
        <translation>约 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>{name}, which lies beside it, is read too.</source>
        <translation>它旁边的 {name} 也一起读取。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>{name}: {form}, {rows} rows, {columns} columns</source>
        <translation>{name}：{form}，{rows} 行，{columns} 列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Cells parted by</source>
        <translation>单元格分隔</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Divides the bytes of the pixels by 255.</source>
        <translation>把像素的字节除以 255。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>First row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How letters are stored in the file.</source>
        <translation>文件中字符的存储方式。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How many rows are read, from the first on.</source>
        <translation>从第一行起，读多少行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How numbers with decimals are written.</source>
        <translation>带小数的数怎样写。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Missing numbers</source>
        <translation>缺少的数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Pixels from 0 to 1</source>
        <translation>像素为 0 到 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Target (Y)</source>
        <translation>目标值 (Y)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>The column that is learned; mark several in the table below.</source>
        <translation>要学习的列；多列请在下面的表里标出。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>What is done with a row that lacks a number.</source>
        <translation>某一行缺数时怎么办。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>What stands between two cells.</source>
        <translation>两个单元格之间是什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>第一行是不是各列的名称。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Which of its arrays is read; those with the same rows side by side.</source>
        <translation>读取其中的哪个数组；行数相同的并排在一起。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>several</source>
        <translation>多列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>the first {n}</source>
        <translation>前 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Add a column</source>
        <translation>添加一列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>From the Neuron lab</source>
        <translation>来自神经元实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Name of the column</source>
        <translation>列的名称</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Open a file of data</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Opens the Network lab with these rows, and X and Y as here.</source>
        <translation>用这些行打开网络实验室，X 和 Y 与这里相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Puts a copy of the current row below it.</source>
        <translation>把当前行复制一份，放在它下面。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Remove the column</source>
        <translation>删除该列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Removes the rows of the chosen cells (Del).</source>
        <translation>删除选中单元格所在的行（Del）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rename a column</source>
        <translation>给列改名</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rows of the batch</source>
        <translation>批次的各行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Sorts by the current column, and the other way round the next time.</source>
        <translation>按当前列排序；下一次反过来排。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Takes the samples of the Neuron lab as rows, and its neuron.</source>
        <translation>把神经元实验室的样本作为行，连同它的神经元一起取来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Takes the table on the clipboard in place of this one.</source>
        <translation>用剪贴板上的表格代替这个表格。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>The current column and the chosen neuron, alone.</source>
        <translation>只有当前列和选中的神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Train a network on it</source>
        <translation>用它训练网络</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>What the current column is, its name, and new columns.</source>
        <translation>当前列是什么、叫什么，以及新的列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Y holds {y}, for which {loss} is not defined: it expects {expected}.</source>
        <translation>Y 里有 {y}，{loss} 对它没有定义：它期望 {expected}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Comes with biasviz</source>
        <translation>biasviz 自带</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Draws the numbers: the same seed gives the same rows, for ever.</source>
        <translation>由它抽出这些数：同一个种子永远给出同样的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>How many rows are made, up to {n}.</source>
        <translation>生成多少行，最多 {n}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Made from a seed</source>
        <translation>由种子生成</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Read from {path}.</source>
        <translation>读自 {path}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Reads CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form.</source>
        <translation>可读取 CSV、TSV、NPY、NPZ、MNIST 的 IDX 或 CIFAR-10 的二进制格式。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Rows from</source>
        <translation>行的来源</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Type into a cell, or paste from a spreadsheet. The sign under a name says what the column is.</source>
        <translation>在单元格里输入，或从电子表格粘贴。名称下面的记号说明这一列是什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Typed or pasted</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Where the rows of the batch come from.</source>
        <translation>批次的各行从哪里来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>Column {name}</source>
        <translation>列 {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_table.py"/>
        <source>All cells</source>
        <translation>所有单元格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_table.py"/>
        <source>Only tables of up to {most} rows can be changed by hand.</source>
        <translation>只有不超过 {most} 行的表格才能手工修改。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_data.py"/>
        <source>Data as a table</source>
        <translation>数据表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/depth_controls.py"/>
        <source>1 neuron</source>
        <translation>1 个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Draw W anew</source>
        <translation>重新抽取 W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Draws all weights from a normal distribution, with the next seed.</source>
        <translation>用下一个种子，从正态分布抽取全部权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>How many rows are generated.</source>
        <translation>生成多少行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>How many rows each step sees; all of them, or a minibatch.</source>
        <translation>每一步看到多少行；全部，或一个小批次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Inputs of the generated data</source>
        <translation>所生成数据的输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Learning rate η</source>
        <translation>学习率 η</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Look at the neuron before.</source>
        <translation>看上一个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Look at the next neuron.</source>
        <translation>看下一个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Next neuron</source>
        <translation>下一个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Order, seed</source>
        <translation>顺序的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Outputs of the generated data</source>
        <translation>所生成数据的输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Over the rows</source>
        <translation>对各行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Previous neuron</source>
        <translation>上一个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Rows a step</source>
        <translation>每步行数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Rows a step, of {n}</source>
        <translation>每步行数 / {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Rows of the generated data</source>
        <translation>所生成数据的行数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of W</source>
        <translation>W 的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of the generated data</source>
        <translation>所生成数据的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of the order in which minibatches are drawn.</source>
        <translation>抽取小批次的顺序所用的种子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Show the rows as a table: type, paste, open a file, choose columns.</source>
        <translation>把各行显示为表格：输入、粘贴、打开文件、选列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The activation f in A = f(Z).</source>
        <translation>A = f(Z) 中的激活函数 f。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The bias of the neuron that is chosen below.</source>
        <translation>下面选中的神经元的偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The learning rate η: b ← b − η · db.</source>
        <translation>学习率 η：b ← b − η · db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The loss of a row, summed over its outputs.</source>
        <translation>一行的损失，对它的各个输出求和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The rule that turns db into a step.</source>
        <translation>把 db 变成一步的规则。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The same seed draws the same weights.</source>
        <translation>同一个种子抽出同样的权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The same seed gives the same rows.</source>
        <translation>同一个种子给出同样的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>W alone</source>
        <translation>只有 W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What fixes the training</source>
        <translation>什么决定训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>What the rows' gradients become: their sum, their mean, or each as it is.</source>
        <translation>各行的梯度变成什么：它们的和、平均，或各自保留。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Which of the parameters the training may change.</source>
        <translation>训练可以改变哪些参数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>With sum or mean the learning rate changes too, so that b moves as before.</source>
        <translation>换成求和或平均时学习率也跟着变，使 b 的移动不变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>b alone</source>
        <translation>只有 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>b, the bias of the neuron</source>
        <translation>b，该神经元的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>keep the movement</source>
        <translation>保持移动不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>moves b like {rate} with mean</source>
        <translation>相当于取平均时用 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>moves b like {rate} with sum</source>
        <translation>相当于求和时用 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/depth_card.py"/>
        <source>neuron {k} of {n}</source>
        <translation>神经元 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>sum and mean move b alike</source>
        <translation>求和与平均对 b 的移动相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>with none b does not move</source>
        <translation>选“无”时 b 不动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>{n} inputs</source>
        <translation>{n} 个输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/chain/depth_controls.py"/>
        <source>{n} neurons</source>
        <translation>{n} 个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>{n} rows</source>
        <translation>{n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_canvas.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The arrays of the layer</source>
        <translation>这一层的各个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_code.py"/>
        <source>The arrays hold {n} numbers, and up to {most} can be copied as code: take fewer rows or columns.</source>
        <translation>这些数组有 {n} 个数，而作为代码最多能复制 {most} 个：请减少行或列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>Another reduction takes η with it, so that b moves as before.</source>
        <translation>换一种归约方式时 η 跟着变，使 b 的移动不变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>Copies the NumPy code with these numbers</source>
        <translation>复制带有这些数的 NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>keep the movement of b</source>
        <translation>保持 b 的移动不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>b is held</source>
        <translation>b 固定不动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>dead · saturated</source>
        <translation>死亡 · 饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>rows it is dead · saturated for, of {m}</source>
        <translation>死亡 · 饱和的行数，共 {m} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>share of |{db}|</source>
        <translation>占 |{db}| 的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>↓ step of the optimizer</source>
        <translation>↓ 优化器的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_page.py"/>
        <source>NumPy code with these numbers is on the clipboard: run, it prints db.</source>
        <translation>带有这些数的 NumPy 代码已放到剪贴板：运行它会打印 db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/network/backprop_static.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Backward</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>Backward: every row asks the same bias for a change</source>
        <translation>反向：每一行都要求改变同一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>b is broadcast over {n} rows</source>
        <translation>b 广播到 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>inputs × neurons</source>
        <translation>输入 × 神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>rows × inputs</source>
        <translation>行 × 输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>{shape}, broadcast to {all}</source>
        <translation>{shape}，广播为 {all}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <source>Point at a cell to see what it is made of; press a row’s number to mute the row; drag a target in Y.</source>
        <translation>指向一个单元格，看它由什么组成；按行号可以屏蔽该行；可以拖动 Y 中的目标值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <source>muted</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>A layer on {n} rows, {d} inputs, {k} neurons. {fallen} of {m} rows are in db: {db}. Neuron {j} is chosen.</source>
        <translation>一层，{n} 行，{d} 个输入，{k} 个神经元。{m} 行中有 {fallen} 行已进入 db：{db}。选中的是神经元 {j}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Bias of neuron {j}: {value}, added in each of {n} rows</source>
        <translation>神经元 {j} 的偏置：{value}，{n} 行中每一行都加上它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}</source>
        <translation>神经元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: b − η · ∂L/∂b</source>
        <translation>神经元 {j}：b − η · ∂L/∂b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: the next b is {new}</source>
        <translation>神经元 {j}：下一个 b 是 {new}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂L/∂b = {value}</source>
        <translation>神经元 {j}：∂L/∂b = {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂ℓ/∂z of each row</source>
        <translation>神经元 {j}：每一行的 ∂ℓ/∂z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂ℓ/∂z of each row, head to tail</source>
        <translation>神经元 {j}：每一行的 ∂ℓ/∂z，首尾相接</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Nothing is added: db keeps a row for each of the {n} rows. b has one row, so it cannot move.</source>
        <translation>什么也不加：db 为 {n} 行各留一行。b 只有一行，所以动不了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Nothing is added: this step sees {m} of {n} rows, and db keeps each of them. b cannot move.</source>
        <translation>什么也不加：这一步看到 {n} 行中的 {m} 行，db 把它们一一留下。b 动不了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>One row in, one row out: with one row its gradient is db, whatever the reduction.</source>
        <translation>一行进，一行出：只有一行时，它的梯度就是 db，不管怎样归约。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i} counts once in every neuron’s sum.</source>
        <translation>第 {i} 行在每个神经元的求和里都算一次。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i}, neuron {j}</source>
        <translation>第 {i} 行，神经元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i}: {x} = {value}, used by every neuron</source>
        <translation>第 {i} 行：{x} = {value}，每个神经元都用它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Weight from {x} to neuron {j}: {value}, the same for all {n} rows</source>
        <translation>从 {x} 到神经元 {j} 的权重：{value}，对全部 {n} 行都相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>a central difference of L gives {value}</source>
        <translation>L 的中心差分得到 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 adds down each column: this step sees {m} of {n} rows; one number per neuron comes out.</source>
        <translation>axis=0 沿每一列往下加：这一步看到 {n} 行中的 {m} 行；每个神经元得到一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 adds down each column: {n} rows in, one row out, one number per neuron.</source>
        <translation>axis=0 沿每一列往下加：{n} 行进，一行出，每个神经元一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 averages down each column: this step sees {m} of {n} rows; one number per neuron comes out.</source>
        <translation>axis=0 沿每一列往下取平均：这一步看到 {n} 行中的 {m} 行；每个神经元得到一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 averages down each column: {n} rows in, one row out, one number per neuron.</source>
        <translation>axis=0 沿每一列往下取平均：{n} 行进，一行出，每个神经元一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>db: a copy of each row, ({n}, {k})</source>
        <translation>db：每一行的副本，({n}, {k})</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>dead for {c} of {m} rows</source>
        <translation>{m} 行中有 {c} 行死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>dead: f′(z) = 0, so nothing of its error gets through</source>
        <translation>死亡：f′(z) = 0，它的误差一点也通不过</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>muted: it is left out of the sum</source>
        <translation>屏蔽：求和时不算它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>saturated for {c} of {m} rows</source>
        <translation>{m} 行中有 {c} 行饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>saturated: f′(z) = {slope}, so hardly anything of its error gets through</source>
        <translation>饱和：f′(z) = {slope}，它的误差几乎通不过</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: every row is muted, so db is 0.</source>
        <translation>{name}：所有行都被屏蔽，所以 db 是 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: none of {m} rows has fallen into db yet.</source>
        <translation>{name}：{m} 行中还没有一行落入 db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: the row has not fallen into db yet.</source>
        <translation>{name}：这一行还没有落入 db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: {rows} numbers side by side, no sum.</source>
        <translation>{name}：{rows} 个数并排放着，没有求和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: {sum} so far</source>
        <translation>{name}：到目前为止 {sum}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{share} of |∂L/∂b|</source>
        <translation>占 |∂L/∂b| 的 {share}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{start}: target y = {y}</source>
        <translation>{start}：目标值 y = {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{start}: target y = {y}. Drag it up or down.</source>
        <translation>{start}：目标值 y = {y}。可以上下拖动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{words} so far</source>
        <translation>到目前为止 {words}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>η {a} with {ours} moves b like η {b} with {other}</source>
        <translation>用 {ours} 时 η {a}，与用 {other} 时 η {b}，b 的移动相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Convolution with a shared bias</source>
        <translation>共用偏置的卷积</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Units that share a bias</source>
        <translation>共用偏置的单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Up and down choose a filter.</source>
        <translation>按上、下选滤波器。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Up and down choose a unit, J lets it use another bias.</source>
        <translation>按上、下选单元，按 J 让它改用另一个偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>A = f(Z)</source>
        <translation>A = f(Z)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>As drawn</source>
        <translation>如图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Channels of an image</source>
        <translation>图像的通道</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Reduction</source>
        <translation>归约</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Sharing</source>
        <translation>共用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Target Y</source>
        <translation>目标值 Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>The bias that is looked at</source>
        <translation>所看的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What shares the bias</source>
        <translation>什么共用偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What the images show</source>
        <translation>图像上是什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What the maps A should be</source>
        <translation>输出图 A 应当成为什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Which units there are</source>
        <translation>有哪些单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Which units use the same bias</source>
        <translation>哪些单元用同一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>b ← b − learning rate · db</source>
        <translation>b ← b − 学习率 · db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>Position ({r}, {c}) of all images: {value}, what a bias for this position alone would get.</source>
        <translation>所有图像的位置 ({r}, {c})：{value}，即只为这个位置设的偏置会得到的梯度。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>Row {r}, {name}: Z = {z},  A = {a},  dZ = {dz}</source>
        <translation>第 {r} 行，{name}：Z = {z}，A = {a}，dZ = {dz}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>This bias is used by one unit: nothing is shared.</source>
        <translation>只有一个单元用这个偏置：没有共用。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>W[{f}, {k}, {r}, {c}] = {value}: the same weight at every position.</source>
        <translation>W[{f}, {k}, {r}, {c}] = {value}：每个位置都用同一个权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Were b not shared</source>
        <translation>如果 b 不共用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>X[{i}, :, {r}, {c}] = {values}: the outputs that see it are lit.</source>
        <translation>X[{i}, :, {r}, {c}] = {values}：看到它的输出已点亮。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>[{i}, {f}, {r}, {c}]: Z = {sum} {b} = {z},  A = {a},  Y = {y},  dZ = {dz}</source>
        <translation>[{i}, {f}, {r}, {c}]：Z = {sum} {b} = {z}，A = {a}，Y = {y}，dZ = {dz}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>b = {b}; its next step leaves the range of float64</source>
        <translation>b = {b}；下一步超出 float64 的范围</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>b is added to many things; its gradient is the sum over all that it was added to.</source>
        <translation>b 被加到许多地方；它的梯度就是所有这些地方的总和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>b ← {b} − {rate} · db = {next}</source>
        <translation>b ← {b} − {rate} · db = {next}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference {d}: relative error {e}</source>
        <translation>中心差分 {d}：相对误差 {e}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: 0 as well, as far as it can tell</source>
        <translation>中心差分：也是 0，在它能分辨的程度内</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: none, for Z lies on a kink or L is undefined</source>
        <translation>中心差分：没有，因为 Z 落在折点上，或 L 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: relative error {e}</source>
        <translation>中心差分：相对误差 {e}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>db of bias {n}</source>
        <translation>偏置 {n} 的 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>db of filter {n}</source>
        <translation>滤波器 {n} 的 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>filter {n}</source>
        <translation>滤波器 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>sum {s} = {n} × mean {m}</source>
        <translation>和 {s} = {n} × 平均 {m}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name} uses bias {g}: a click lets it use another.</source>
        <translation>{name} 用偏置 {g}：单击可以改用另一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}: nothing has fallen yet</source>
        <translation>{name}：还没有落入任何数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}[0, {f}, 0, 0] = {value}: one number, added at {n} places: {images} images of {h} × {w}.</source>
        <translation>{name}[0, {f}, 0, 0] = {value}：一个数，加到 {n} 处：{images} 张 {h} × {w} 的图像。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}[0, {g}] = {value}: one number, added to {names} in each of {n} rows.</source>
        <translation>{name}[0, {g}] = {value}：一个数，在 {n} 行的每一行里都加到 {names}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} biases for each filter, and each gets 0.</source>
        <translation>每个滤波器 {n} 个偏置，每个都得到 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} biases for each filter, each with a db of its own. The shared db is {ratio} times the largest.</source>
        <translation>每个滤波器 {n} 个偏置，各有各的 db。共用的 db 是其中最大的 {ratio} 倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} units share it: the sum is {ratio} times the largest share of one of them.</source>
        <translation>{n} 个单元共用它：总和是其中最大一份的 {ratio} 倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} units share it; each of them brings 0.</source>
        <translation>{n} 个单元共用它；每个都带来 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Hold the numbers where they are (Space).</source>
        <translation>让这些数停在原处（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Hold the rows where they are (Space).</source>
        <translation>让各行停在原处（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Let the numbers of dZ fall into db; once they are summed, b moves (Space).</source>
        <translation>让 dZ 的数落入 db；加完之后 b 移动（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Let the rows of dZ fall into db; once they are summed, b moves (Space).</source>
        <translation>让 dZ 的各行落入 db；加完之后 b 移动（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Let the training run (Space).</source>
        <translation>让训练运行（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Next term</source>
        <translation>下一项</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>One number back, exactly as it was (←).</source>
        <translation>退一个数，与原来完全一样（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>One row back, exactly as it was (←).</source>
        <translation>退一行，与原来完全一样（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Row</source>
        <translation>一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Row back</source>
        <translation>退一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Rows of this step</source>
        <translation>这一步的各行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Sum the rows</source>
        <translation>逐行求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Sum the terms</source>
        <translation>逐项求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Term</source>
        <translation>一项</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Term back</source>
        <translation>退一项</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Terms of this step</source>
        <translation>这一步的各项</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The next number falls into db; after the last one b moves (→).</source>
        <translation>下一个数落入 db；最后一个之后 b 移动（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The next row falls into db; after the last one b moves (→).</source>
        <translation>下一行落入 db；最后一行之后 b 移动（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The numbers that are in db; drag, or use the arrows, to go through them.</source>
        <translation>已在 db 里的数；拖动，或用方向键，逐个查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The rest of the sum, and b moves (Q).</source>
        <translation>加完剩下的，b 移动（Q）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The rows that are in db; drag, or use the arrows, to go through them.</source>
        <translation>已在 db 里的行；拖动，或用方向键，逐行查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>b moves</source>
        <translation>b 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>of {n}, {step}</source>
        <translation>共 {n}，{step}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>row {k} of {n}</source>
        <translation>行 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>row {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <location filename="../../biasviz/ui/network/training_charts.py"/>
        <location filename="../../biasviz/ui/neuron/timing.py"/>
        <location filename="../../biasviz/ui/present/words.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>term {k} of {n}</source>
        <translation>项 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>term {n}</source>
        <translation>第 {n} 项</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} row/s</source>
        <translation>{count} 行/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} rows/s</source>
        <translation>{count} 行/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} term/s</source>
        <translation>{count} 项/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} terms/s</source>
        <translation>{count} 项/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_alignment.py"/>
        <source>axis {n}</source>
        <translation>轴 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_alignment.py"/>
        <source>{name} is {shape} and stays so in place</source>
        <translation>{name} 是 {shape}，原地写入时保持不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>The arrays of the line</source>
        <translation>这一行代码的数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>the right code makes {name} {shape}</source>
        <translation>正确的代码得到 {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>this code makes {name} {shape}</source>
        <translation>这段代码得到 {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>Run {n} steps</source>
        <translation>运行 {n} 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>Take the same step over and over with both codes, and say what comes of it.</source>
        <translation>用两种代码反复走同样的一步，并说出结果如何。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>new b</source>
        <translation>新的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>not reached</source>
        <translation>没有到达</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>not the same</source>
        <translation>不相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_grid.py"/>
        <source>right code</source>
        <translation>正确的代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>the same numbers in another shape</source>
        <translation>数相同，形状不同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_grid.py"/>
        <source>this code</source>
        <translation>这段代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>Click a line to see the arrays of it; Up and Down go from line to line.</source>
        <translation>单击一行代码，看它的数组；按上、下逐行移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>The code, line by line</source>
        <translation>代码，逐行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Every row is muted: there is nothing to run the code on.</source>
        <translation>所有行都已屏蔽：没有可供代码运行的数据。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Put these lines on the clipboard, with the data, as a program that runs by itself.</source>
        <translation>把这些代码连同数据放到剪贴板，成为一个可以独立运行的程序。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>The code is on the clipboard, with its data: it runs by itself.</source>
        <translation>代码连同数据已放到剪贴板：它可以独立运行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>n = {n}, d = {d}, k = {k}</source>
        <translation>n = {n}，d = {d}，k = {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>the first {n} of {rows} rows, d = {d}, k = {k}</source>
        <translation>{rows} 行中的前 {n} 行，d = {d}，k = {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>In place, as a new array, or cut to integers.</source>
        <translation>原地写入、生成新数组，或截成整数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The dtype that b is made with.</source>
        <translation>建立 b 时所用的 dtype。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The shape that b is made with; n rows, k neurons.</source>
        <translation>建立 b 时所用的形状；n 行，k 个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The shape that y is given; n rows, k neurons.</source>
        <translation>给 y 的形状；n 行，k 个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The whole layer, or only the neuron that is looked at.</source>
        <translation>整个一层，或只有所看的神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>What becomes of the gradients of the rows: the layer's own choice.</source>
        <translation>各行的梯度变成什么：由这一层的设置决定。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>What dZ is added up over: 0 the rows, 1 the neurons, None both.</source>
        <translation>dZ 沿哪里相加：0 是行，1 是神经元，None 是两者。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>Whether the axis that is added up stays, with length 1.</source>
        <translation>相加的那个轴是否保留，长度为 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>Write the step this way, and all else right.</source>
        <translation>这一步这样写，其他都正确。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>axis</source>
        <translation>axis</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>dtype</source>
        <translation>dtype</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>reduce</source>
        <translation>归约</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_controls.py"/>
        <source>Depth of the chain</source>
        <translation>链的深度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_controls.py"/>
        <source>How many neurons the chain has: new ones are as the last one was.</source>
        <translation>链上有多少神经元：新的与最后一个相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_controls.py"/>
        <source>Skip connection, on or off</source>
        <translation>跳跃连接，开或关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>Neuron {k}: ∂C/∂b is {value}.</source>
        <translation>神经元 {k}：∂C/∂b 是 {value}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>None of {n} neurons is reached yet.</source>
        <translation>{n} 个神经元中还没有到达任何一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>Press a neuron to look at it; the outline is what would be with, or without, the skip connection.</source>
        <translation>点神经元查看它；虚框是有（或没有）跳跃连接时的样子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>all the way to x: {product}</source>
        <translation>一直到 x：{product}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>below 0</source>
        <translation>小于 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>line: ∂C/∂a</source>
        <translation>线：∂C/∂a</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>line: ∂C/∂a, the product so far</source>
        <translation>线：∂C/∂a，目前的乘积</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>outline: with skip</source>
        <translation>虚框：带跳跃</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>outline: with the skip connection</source>
        <translation>虚框：带跳跃连接</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>outline: without skip</source>
        <translation>虚框：不带跳跃</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>outline: without the skip connection</source>
        <translation>虚框：不带跳跃连接</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>product so far: {product}</source>
        <translation>目前的乘积：{product}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>the factor of each link: 1 + w·f′(z)</source>
        <translation>每一环的因子：1 + w·f′(z)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>the factor of each link: w·f′(z)</source>
        <translation>每一环的因子：w·f′(z)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>∂C/∂b of every neuron</source>
        <translation>每个神经元的 ∂C/∂b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>∂C/∂b of every neuron, log axis</source>
        <translation>每个神经元的 ∂C/∂b，对数轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>∂C/∂b of {count} of {n} neurons: {bars}.</source>
        <translation>{n} 个神经元中 {count} 个的 ∂C/∂b：{bars}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/depth_text.py"/>
        <source>∂C/∂b, log axis</source>
        <translation>∂C/∂b，对数轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Double</source>
        <translation>加倍</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Double all changes: what is missing becomes four times as large.</source>
        <translation>把所有变化加倍：缺的部分变成四倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Halve</source>
        <translation>减半</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Halve all changes: what is missing becomes a quarter.</source>
        <translation>把所有变化减半：缺的部分变成四分之一。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Holds b of the neuron: its change counts as 0, and d becomes ∂.</source>
        <translation>固定该神经元的 b：它的变化按 0 计，d 变成 ∂。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Holds the a that comes in: nothing from upstream gets in, and d becomes ∂.</source>
        <translation>固定传入的 a：上游的变化进不来，d 变成 ∂。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>Holds w of the neuron: its change counts as 0, and d becomes ∂.</source>
        <translation>固定该神经元的 w：它的变化按 0 计，d 变成 ∂。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>How much b of the neuron changes; drag its brick too.</source>
        <translation>该神经元的 b 变化多少；也可以拖动它的砖块。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>How much w of the neuron changes; drag its brick too.</source>
        <translation>该神经元的 w 变化多少；也可以拖动它的砖块。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>How much x changes; 0 where it is data.</source>
        <translation>x 变化多少；x 是数据时为 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>db, the small change of the bias</source>
        <translation>db，偏置的小变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>dw, the small change of the weight</source>
        <translation>dw，权重的小变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>dx, the small change of the input</source>
        <translation>dx，输入的小变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>hold a</source>
        <translation>固定 a</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>hold b</source>
        <translation>固定 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_controls.py"/>
        <source>hold w</source>
        <translation>固定 w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_formula.py"/>
        <source>… {n} lines more</source>
        <translation>……还有 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_lines.py"/>
        <source>held</source>
        <translation>固定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_lines.py"/>
        <source>the bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_lines.py"/>
        <source>{n} more are 0</source>
        <translation>另外 {n} 项是 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_lines.py"/>
        <source>{n} more: {sum}</source>
        <translation>另外 {n} 项：{sum}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>Held: {names}.</source>
        <translation>已固定：{names}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>Keep substituting for da until you get to the bottom: → or Space</source>
        <translation>不断代入 da，直到底部：按 → 或空格键</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>Neuron {k} of {n}: {terms}; the true change of z is {true}.</source>
        <translation>神经元 {k}/{n}：{terms}；z 的真实变化是 {true}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>Press a padlock to hold w, b or a; press a neuron to look at it; drag the end of a brick.</source>
        <translation>点锁固定 w、b 或 a；点神经元查看它；拖动砖块的端点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The total differential in bricks</source>
        <translation>砖块表示的全微分</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>dz is Δz: {nothing}.</source>
        <translation>dz 就是 Δz：{nothing}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>halve both sides: a quarter</source>
        <translation>两边都减半：四分之一</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>halve everything: {before} → {after}, a quarter</source>
        <translation>全部减半：{before} → {after}，四分之一</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>halve everything: {before} → {after}, divided by {ratio}</source>
        <translation>全部减半：{before} → {after}，除以 {ratio}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>halve everything: {before} → {after}, {ratio} times smaller</source>
        <translation>全部减半：{before} → {after}，缩小到 1/{ratio}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>held: its change counts as 0</source>
        <translation>固定：它的变化按 0 计</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>missing: {missing}, {part} of Δz: what da had left out</source>
        <translation>缺：{missing}，占 Δz 的 {part}：是 da 漏掉的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>missing: {missing}, {part} of Δz: {name}, and what da had left out</source>
        <translation>缺：{missing}，占 Δz 的 {part}：{name}，以及 da 漏掉的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>missing: {name} = {missing}, {part} of Δz</source>
        <translation>缺：{name} = {missing}，占 Δz 的 {part}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>nothing is changed yet: give dw, db or dx a value, or drag the end of a brick</source>
        <translation>还没有任何变化：给 dw、db 或 dx 一个值，或拖动砖块的端点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>nothing is missing</source>
        <translation>什么也不缺</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/differential_text.py"/>
        <source>x is data: dx = 0</source>
        <translation>x 是数据：dx = 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>C = (a − y)², or half of it.</source>
        <translation>C = (a − y)²，或它的一半。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Draw w</source>
        <translation>抽取 w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Draws all weights from a normal distribution around 0, with the next seed.</source>
        <translation>用下一个种子从以 0 为中心的正态分布抽取所有权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>How many neurons the chain has, from 1 to 50: new ones are as the last one was.</source>
        <translation>链上有多少神经元，从 1 到 50：新的与最后一个相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Lets a go around every neuron and be added to what it gives: a = f(z) + a of the neuron before.</source>
        <translation>让 a 绕过每个神经元并加到它的输出上：a = f(z) + 前一个神经元的 a。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Look at the neuron after, nearer to C.</source>
        <translation>查看后一个神经元，更靠近 C。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Look at the neuron before, nearer to the input.</source>
        <translation>查看前一个神经元，更靠近输入。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Neuron after</source>
        <translation>后一个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Neuron before</source>
        <translation>前一个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Scale of the weights</source>
        <translation>权重的尺度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Seed of the weights</source>
        <translation>权重的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Skip connection</source>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The activation f in a = f(z) of the neuron that is looked at.</source>
        <translation>当前神经元 a = f(z) 中的激活 f。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The bias b of the neuron that is looked at.</source>
        <translation>当前神经元的偏置 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The input x: the first neuron gets it as its a.</source>
        <translation>输入 x：第一个神经元把它作为自己的 a。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The standard deviation of the weights that are drawn.</source>
        <translation>所抽取权重的标准差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The target y: what the last neuron should give.</source>
        <translation>目标 y：最后一个神经元应该给出的值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>The weight w of the neuron that is looked at.</source>
        <translation>当前神经元的权重 w。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Weight, bias and activation are set for all neurons at once.</source>
        <translation>同时设置所有神经元的权重、偏置和激活。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>Weights at random</source>
        <translation>随机权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>What fixes the chain</source>
        <translation>决定这条链的设置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>all neurons together</source>
        <translation>所有神经元一起</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <source>scale</source>
        <translation>尺度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <source>w, the weight of the neuron</source>
        <translation>w，神经元的权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>x, the input</source>
        <translation>x，输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>y, the target</source>
        <translation>y，目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{k} of {n}</source>
        <translation>{k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>= difference, to {error}</source>
        <translation>= 差商，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>a kink: {left} from the left, {right} from the right</source>
        <translation>折点：左侧 {left}，右侧 {right}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>a kink: {left} | {right}</source>
        <translation>折点：{left} | {right}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>as close as a difference can tell</source>
        <translation>在差商能分辨的范围内相符</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>both exactly 0</source>
        <translation>两者都恰好为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>checked when the hand rests</source>
        <translation>手停下来时检查</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>every f′(z) = its difference of f, to {error}</source>
        <translation>每个 f′(z) = f 的差商，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>exactly</source>
        <translation>完全相等</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>factor by factor, to {error}</source>
        <translation>逐个因子，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>no difference</source>
        <translation>没有差商</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>no difference of f can be had at a kink, or so far out</source>
        <translation>在折点或这么远处得不到 f 的差商</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>nothing to check: C is undefined</source>
        <translation>无可检查：C 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>{name} = its difference of C, to {error}</source>
        <translation>{name} = C 的差商，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>{name} = its difference of C, {error}</source>
        <translation>{name} = C 的差商，{error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/light.py"/>
        <source>{name}: a difference of C tells nothing here; every factor matches its own to {error}</source>
        <translation>{name}：C 的差商在这里看不出什么；每个因子与自己的差商相符，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Ask for ∂C/∂w of the neuron after</source>
        <translation>询问后一个神经元的 ∂C/∂w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Ask for ∂C/∂w of the neuron after.</source>
        <translation>询问后一个神经元的 ∂C/∂w。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Ask for ∂C/∂w of the neuron before</source>
        <translation>询问前一个神经元的 ∂C/∂w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Ask for ∂C/∂w of the neuron before.</source>
        <translation>询问前一个神经元的 ∂C/∂w。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Let the bias of the neuron after move.</source>
        <translation>让后一个神经元的偏置移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Let the bias of the neuron before move.</source>
        <translation>让前一个神经元的偏置移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Move b of the neuron after</source>
        <translation>移动后一个神经元的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>Move b of the neuron before</source>
        <translation>移动前一个神经元的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>The bias that moves: drag the ball, or type.</source>
        <translation>移动的偏置：拖动小球，或输入数字。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>b of</source>
        <translation>b 属于</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>b that moves</source>
        <translation>移动的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>neuron {k}</source>
        <translation>神经元 {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_controls.py"/>
        <source>∂C/∂w of</source>
        <translation>∂C/∂w 属于</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>Drag the ball to move b; the wheel widens or narrows the view, a double click fits it; press a column of the table to move b there.</source>
        <translation>拖动小球移动 b；滚轮缩放视图，双击适应窗口；点表格的一列把 b 移到那里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>The way by which b gets into ∂C/∂w</source>
        <translation>b 进入 ∂C/∂w 的路径</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>The way of b so far: {stations}.</source>
        <translation>b 目前走过的路径：{stations}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>b has no part in it here</source>
        <translation>b 在这里与它无关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>b is in it: this moves</source>
        <translation>b 在其中：它会动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>b is missing: this does not move</source>
        <translation>缺了 b：它不动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>b of neuron {m} is {b}. ∂z/∂w of neuron {k} is {dz}: {left}.</source>
        <translation>神经元 {m} 的 b 是 {b}。神经元 {k} 的 ∂z/∂w 是 {dz}：{left}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>marked: what b is in</source>
        <translation>标出的：含有 b 的部分</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>this b comes in through a, from below</source>
        <translation>这个 b 经由 a 从下方进来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>this b does not reach it here</source>
        <translation>这个 b 在这里到不了它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/question_text.py"/>
        <source>∂C/∂w of neuron {k} is {dC}: {right}.</source>
        <translation>神经元 {k} 的 ∂C/∂w 是 {dC}：{right}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>All stations, to the end (Q).</source>
        <translation>所有站，直到终点（Q）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>All the way</source>
        <translation>走到底</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Factor back</source>
        <translation>退一个因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Factors on the way back</source>
        <translation>回程上的因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Follow b</source>
        <translation>跟随 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Follow b from station to station, up to C and back (Space).</source>
        <translation>跟随 b 一站一站地走，上到 C 再回来（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Keep substituting for da until you get to the bottom (Space).</source>
        <translation>不断代入 da，直到底部（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Move</source>
        <translation>一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Move back</source>
        <translation>退一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Moves of the substitution</source>
        <translation>代入的步骤</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Next factor</source>
        <translation>下一个因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Next move</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Next station</source>
        <translation>下一站</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>On to the next neuron: both its moves (Q).</source>
        <translation>到下一个神经元：它的两步一起走（Q）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>One factor forward again (←).</source>
        <translation>再往前一个因子（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>One station back (←).</source>
        <translation>退一站（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>One substitution back, exactly as it was (←).</source>
        <translation>退回一次代入，与当时完全一样（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Station</source>
        <translation>站</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Station back</source>
        <translation>退一站</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Stations of b</source>
        <translation>b 的各站</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Substitute</source>
        <translation>代入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Take in factor after factor, from C back to the input (Space).</source>
        <translation>从 C 回到输入，一个接一个地乘入因子（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The factors that are taken in; drag, or use the arrows, to go through them.</source>
        <translation>已乘入的因子；拖动或用方向键逐个查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The next factor on the way back (→).</source>
        <translation>回程上的下一个因子（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The next station of b (→).</source>
        <translation>b 的下一站（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The next substitution (→).</source>
        <translation>下一次代入（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The stations that b has come to; drag, or use the arrows, to go through them.</source>
        <translation>b 到过的各站；拖动或用方向键逐个查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>The substitutions that are made; drag, or use the arrows, to go through them.</source>
        <translation>已做的代入；拖动或用方向键逐个查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>Walk back</source>
        <translation>往回走</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>at neuron {k}</source>
        <translation>在神经元 {k} 处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>b is in both</source>
        <translation>两者都含有 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>b is in ∂C/∂w</source>
        <translation>b 在 ∂C/∂w 中</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>b is not in it, here</source>
        <translation>b 在这里不在其中</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>dz is not Δz</source>
        <translation>dz 不是 Δz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>dz is Δz</source>
        <translation>dz 就是 Δz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>dz misses {part}</source>
        <translation>dz 缺 {part}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>each factor about {factor}</source>
        <translation>每个因子约 {factor}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>move {k} of {n}</source>
        <translation>第 {k} 步，共 {n} 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>product {value}</source>
        <translation>乘积 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>station {k} of {n}</source>
        <translation>第 {k} 站，共 {n} 站</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>{count} move/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>{count} moves/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>{missing} is missing</source>
        <translation>缺 {missing}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>∂z/∂w is {value} here</source>
        <translation>∂z/∂w 在这里是 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/chain/timing.py"/>
        <source>∂z/∂w stays {value}</source>
        <translation>∂z/∂w 保持 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A bias that many share</source>
        <translation>大家共用的一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>A step back, exactly as it was; on the page of the arrays one of them</source>
        <translation>退一步，与当时完全一样；在数组页上退一个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>A step that sees one row only</source>
        <translation>只看一行的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>A step; on the page of the arrays the next of them</source>
        <translation>一步；在数组页上是下一个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>A whole step: the rest of the rows, and b moves</source>
        <translation>完整的一步：剩下的各行，然后 b 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/page.py"/>
        <source>About biasviz</source>
        <translation>关于 biasviz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>An epoch: every row is seen once more</source>
        <translation>一轮：每一行再看一次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Back to the question, or to the scene before</source>
        <translation>回到问题，或回到上一个场景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Batch lab</source>
        <translation>批次实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Black screen, while presenting</source>
        <translation>演示时黑屏</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Chain lab</source>
        <translation>链实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Conventions…</source>
        <translation>约定…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as JAX code</source>
        <translation>复制为 JAX 代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as NumPy code</source>
        <translation>复制为 NumPy 代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as PyTorch code</source>
        <translation>复制为 PyTorch 代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the code (short)</source>
        <translation>复制代码（短）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>End race</source>
        <translation>结束竞赛</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Fit b to the run</source>
        <translation>让 b 的视图适合运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>Forward and back, array by array</source>
        <translation>前向与反向，逐个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Gradient check over ε</source>
        <translation>误差随 ε 变化的梯度检验</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Its factors alone</source>
        <translation>只看因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Let what changes glide</source>
        <translation>让变化平滑过渡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Log clock: a decade of steps in equal times</source>
        <translation>对数时钟：每个数量级的步数用时相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Loss per step on a log axis</source>
        <translation>每步的损失用对数轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Menu of all commands</source>
        <translation>所有命令的菜单</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Move the view left</source>
        <translation>视图左移</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Move the view right</source>
        <translation>视图右移</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Network lab</source>
        <translation>网络实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Neuron lab</source>
        <translation>神经元实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Next theme</source>
        <translation>下一种配色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Next: play, show how it comes out, next scene</source>
        <translation>下一步：播放，揭示结果，下一个场景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Notes for the teacher, in a window of their own</source>
        <translation>教师备注，在单独的窗口中</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>On to the next neuron; among stations to the end</source>
        <translation>到下一个神经元；在各站之间则走到底</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>One move forward again, exactly as it was</source>
        <translation>再往前一步，与当时完全一样</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>One row back, exactly as it was; on pages without rows a step</source>
        <translation>退一行，与原来完全一样；没有行的页面上退一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open a code…</source>
        <translation>打开代码…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open a lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Panel of the numbers</source>
        <translation>数值面板</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Panel of the settings</source>
        <translation>设置面板</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Present this lesson</source>
        <translation>演示这一课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Present to a class</source>
        <translation>向全班演示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Quarter step: forward, loss, backward, update</source>
        <translation>四分之一步：前向、损失、反向、更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Rescue: cures with forecasts</source>
        <translation>救活：各种办法和预测</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Reset to the scenario as it was loaded</source>
        <translation>重置为载入时的情景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Rise over run, predicted and real loss</source>
        <translation>升高与横移，预测损失与实际损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until converged</source>
        <translation>运行到收敛</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until dead</source>
        <translation>运行到死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until escaped: z crosses 0</source>
        <translation>运行到脱困：z 越过 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until it repeats</source>
        <translation>运行到开始重复</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until the slope changes sign</source>
        <translation>运行到斜率变号</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Show as QR code</source>
        <translation>显示为二维码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Step back, exactly as it was</source>
        <translation>退一步，与原来完全一样</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Swap lanes</source>
        <translation>交换赛道</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The activation alone</source>
        <translation>只看激活函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The data as a table</source>
        <translation>数据表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The loss alone</source>
        <translation>只看损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The loss over b, and minibatches</source>
        <translation>损失随 b 的变化，以及小批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The loss over one bias</source>
        <translation>损失关于一个偏置的曲线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The network, and what it gives</source>
        <translation>网络，以及它的输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The next move on the way back: a substitution, a station, a factor</source>
        <translation>回程上的下一步：一次代入、一站、一个因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The next row falls into db, after the last one b moves; on pages without rows a step</source>
        <translation>下一行落入 db，最后一行之后 b 移动；没有行的页面上走一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>The training over time</source>
        <translation>随时间的训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Theme</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>What depth does to the gradient</source>
        <translation>深度对梯度的作用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What the shapes do</source>
        <translation>形状起什么作用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>What this lab shows</source>
        <translation>这个实验室显示什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>Where b is missing, and where it is not</source>
        <translation>哪里缺 b，哪里不缺</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Worksheet…</source>
        <translation>练习卷…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Zoom in on b</source>
        <translation>放大 b 轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Zoom out of b</source>
        <translation>缩小 b 轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>a brick: its small change up, or down</source>
        <translation>砖块：它的小变化增大或减小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>a field: one step</source>
        <translation>输入框：变一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>a field: ten steps</source>
        <translation>输入框：变十步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>fit b to the run</source>
        <translation>让 b 的视图适合运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>leave a field; keys act on the run again</source>
        <translation>离开输入框；按键重新作用于运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>next field, field before</source>
        <translation>下一个输入框，上一个输入框</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>presenting a lesson: next and back, as a remote sends them</source>
        <translation>演示课程：前进和后退，遥控器发出的就是这些键</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays of a step: move them aside, where not all are seen</source>
        <translation>一步中的数组：看不全时左右移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays of a step: other rows, where not all are shown</source>
        <translation>一步中的数组：没有全部显示时看其他行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: a target up, or down</source>
        <translation>数组：目标值增大，或减小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: from cell to cell; curve, code, shared bias (Up, Down): what is chosen</source>
        <translation>数组：在单元格之间移动；曲线、代码、共用偏置（上、下）：选哪一个</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: leave the row out of the sum, or take it in again</source>
        <translation>数组：求和时去掉该行，或重新算上</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: other rows, where not all are shown</source>
        <translation>数组：没有全部显示时，看其他行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: the neuron of the cell; the table: type into the cell</source>
        <translation>数组：该单元格的神经元；表格：在单元格里键入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: fit b; the table: type into a cell</source>
        <translation>曲线：让 b 的视图适合运行；表格：在单元格里键入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: move the view</source>
        <translation>曲线：移动视图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: zoom b; the arrays: go to other rows, where not all are shown</source>
        <translation>曲线：缩放 b 轴；数组：没有全部显示时，看其他行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curves: fit b</source>
        <translation>曲线：b 适应窗口</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curves: move the view</source>
        <translation>曲线：移动视图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curves: zoom b</source>
        <translation>曲线：缩放 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the diagram: a bias on a page of its own</source>
        <translation>示意图：在单独的页面查看一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the diagram: from unit to unit; the arrays of a step: from cell to cell</source>
        <translation>示意图：在单元之间移动；一步中的数组：在单元格之间移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the diagram: the bias below the pointer up, or down; the arrays of a step: other rows</source>
        <translation>示意图：指针下的偏置增大或减小；一步中的数组：其他行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the diagram: the chosen bias on a page of its own; the arrays: keep the cell lit</source>
        <translation>示意图：在单独的页面查看所选偏置；数组：让单元格保持点亮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the diagram: the chosen bias up, or down</source>
        <translation>示意图：所选偏置增大或减小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the table: paste cells</source>
        <translation>表格：粘贴单元格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the table: remove the rows of the chosen cells</source>
        <translation>表格：删除选中单元格所在的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>units that share a bias: let the chosen one use another</source>
        <translation>共用偏置的单元：让选中的单元改用另一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>what is painted: from neuron to padlock to brick, from column to column</source>
        <translation>画面上：从神经元到锁到砖块，从列到列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>what is painted: look at the neuron, close the padlock, move b to the column</source>
        <translation>画面上：查看神经元、锁上锁、把 b 移到该列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>zoom b</source>
        <translation>缩放 b 轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/guard.py"/>
        <source>Something went wrong in biasviz ({kind}). What is shown still holds.</source>
        <translation>biasviz 出错了（{kind}）。画面上的内容仍然有效。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>All commands (F10).</source>
        <translation>所有命令（F10）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Copies, exports and prints what is shown.</source>
        <translation>复制、导出和打印所显示的内容。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Explains the lab, the keys and the conventions.</source>
        <translation>说明实验室、按键和约定。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Fills the screen for a class (F5).</source>
        <translation>为全班铺满屏幕（F5）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Opens a lesson to walk through.</source>
        <translation>打开一门可以逐步讲解的课程。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Sets two runs against each other.</source>
        <translation>让两次运行相互比赛。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>{theme} theme</source>
        <translation>{theme}配色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>{theme} theme.</source>
        <translation>{theme}配色。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change makes each step {n} times as long.</source>
        <translation>改变后，每一步的长度变为 {n} 倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change makes each step {n} times shorter.</source>
        <translation>改变后，每一步的长度缩短到 {n} 分之一。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change takes η from {old} to {new}, and b moves as before.</source>
        <translation>改变时 η 从 {old} 变为 {new}，b 的移动不变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Books and programs differ in these three; each is right, and each gives other numbers.</source>
        <translation>书和程序在这三点上各不相同；每一种都对，但算出的数不同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <location filename="../../biasviz/ui/notice.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Close the conventions</source>
        <translation>关闭约定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Closes the conventions (Esc).</source>
        <translation>关闭约定（Esc）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Conventions</source>
        <translation>约定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Here the neuron lies on a kink: the convention decides where b goes.</source>
        <translation>神经元正好落在折点上：b 往哪里走由约定决定。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Keep the movement the same</source>
        <translation>保持移动不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>No sample lies on a kink here, so all four agree.</source>
        <translation>这里没有样本落在折点上，四种约定结果一致。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Nothing that is allowed keeps the movement the same here: the change would be felt.</source>
        <translation>在允许的范围内，没有办法让这里的移动不变：改变会有影响。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>PyTorch’s: ReLU 0, MAE 0</source>
        <translation>PyTorch 的约定：ReLU 为 0，MAE 为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Slope at a kink</source>
        <translation>折点处的斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Sum or mean</source>
        <translation>求和还是平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The loss is {loss}: it comes in one way only.</source>
        <translation>损失是 {loss}：它只有一种写法。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The sum over n samples is n times the mean, and so is every slope.</source>
        <translation>n 个样本求和是平均的 n 倍，每个斜率也是如此。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The ½ is there to cancel the 2 of the derivative; without it every slope is twice as large.</source>
        <translation>½ 是用来约掉求导得到的 2 的；没有它，每个斜率都大一倍。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Where a curve has a corner, as ReLU at z = 0 or MAE at a = y, it has no slope; a program has to name one.</source>
        <translation>曲线有尖角的地方，例如 ReLU 在 z = 0 处、MAE 在 a = y 处，没有斜率；程序必须指定一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>With one sample both are the same.</source>
        <translation>只有一个样本时，两者相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>With the convention the learning rate changes, so that w and b move as before.</source>
        <translation>学习率随约定一起改变，使 w 和 b 的移动不变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>slope {value}</source>
        <translation>斜率 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>the middle of both, as a central difference</source>
        <translation>取两侧的中间值，与中心差分相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>with ½: ½(a − y)²</source>
        <translation>带 ½：½(a − y)²</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>without ½: (a − y)²</source>
        <translation>不带 ½：(a − y)²</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{activation} with {loss} has no kink.</source>
        <translation>{activation} 与 {loss} 没有折点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{optimizer} divides by the size of past slopes: a change leaves its steps as they are, but for its ε.</source>
        <translation>{optimizer} 会除以以往斜率的大小：改变不影响它的步，除了它的 ε。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{optimizer} divides by the size of past slopes: the learning rate stays. Only ε goes from {old} to {new}.</source>
        <translation>{optimizer} 会除以以往斜率的大小：学习率不变。只有 ε 从 {old} 变为 {new}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>½ or not</source>
        <translation>带不带 ½</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>! amber</source>
        <translation>! 黄色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>1/L″</source>
        <translation>1/L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>2/L″</source>
        <translation>2/L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>A dead neuron and a saturated one are never confused: 4·10⁻¹⁸ is not 0.</source>
        <translation>死亡的神经元和饱和的神经元绝不会混淆：4·10⁻¹⁸ 不是 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A field takes a typed number, the arrows (↑ ↓), ten steps (PageUp, PageDown), finer ones with Ctrl. It shows few digits at rest and every digit while it has the focus.</source>
        <translation>输入框可以直接输入数，也可以用方向键（↑ ↓），用 PageUp、PageDown 变十步，按住 Ctrl 变得更细。平时只显示几位数字，有焦点时显示全部数字。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>All the time dL/db is held against a central difference of the loss itself, (L(b + ε) − L(b − ε)) / 2ε. A click on the light (or G) shows the error over ε: large steps err by curvature, small ones by rounding.</source>
        <translation>dL/db 始终与损失本身的中心差分 (L(b + ε) − L(b − ε)) / 2ε 对照。单击校验灯（或按 G）可以看误差随 ε 的变化：ε 大时因弯曲而有误差，ε 小时因舍入而有误差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>All three share the axis of the bias b. The wheel zooms b, a double click fits it to the run.</source>
        <translation>三幅图共用偏置 b 这条轴。滚轮缩放 b 轴，双击让它适合运行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Below the learning rate η lies a log scale from 0.0001 to 1000 with the rates that mean something here. A click or a drag sets η; the arrows move it, PageUp and PageDown by a factor of ten.</source>
        <translation>学习率 η 下面是从 0.0001 到 1000 的对数刻度，标出了在这里有意义的学习率。单击或拖动可以设置 η；方向键移动它，PageUp 和 PageDown 每次乘以或除以十。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Closes the help (Esc).</source>
        <translation>关闭帮助（Esc）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Drag the ball, or change any field: a new run begins where the ball is, and the old trail stays as a ghost. Reset goes back to the scenario as it was loaded.</source>
        <translation>拖动小球，或改任何一个输入框：新的运行就从小球所在处开始，旧的轨迹留作残影。“重置”回到载入时的情景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Every number is exact and the same each time; each slope is held against a difference of the loss.</source>
        <translation>每个数都精确，每次都相同；每个斜率都与损失的差分对照。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>L(b)</source>
        <translation>L(b)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>L″ differs from place to place: only the one at the minimum is the true limit</source>
        <translation>L″ 处处不同：只有最小值处的那个才是真正的极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Nothing here has these words.</source>
        <translation>这里没有含有这些词的内容。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>On the left stands what fixes the run: samples, w and b, activation, loss, optimizer, learning rate. In the middle three plots over the bias b, with a ball where b is now. On the right the chain rule in numbers, and a sentence that says why the slope is small wherever it is. At the bottom is time: play, step, step back.</source>
        <translation>左边是决定运行的一切：样本、w 和 b、激活函数、损失、优化器、学习率。中间是关于偏置 b 的三幅图，小球就在 b 当前的位置。右边是用数写出的链式法则，还有一句话，说明斜率为什么小。底部是时间：播放、单步、后退。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>One neuron: a = f(w·x + b). What is the slope dL/db of its loss, and why is it so small?</source>
        <translation>一个神经元：a = f(w·x + b)。它的损失的斜率 dL/db 是多少，为什么这么小？</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Opens the switches of the conventions.</source>
        <translation>打开约定的开关。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Over samples</source>
        <translation>对样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Page of the help</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <location filename="../../biasviz/ui/sentence.py"/>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Shows the topics that have all these words.</source>
        <translation>显示含有所有这些词的主题。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The Neuron lab</source>
        <translation>神经元实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The chain rule in numbers</source>
        <translation>用数写出的链式法则</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The stability ruler</source>
        <translation>稳定性标尺</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The three plots over b</source>
        <translation>关于 b 的三幅图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>What fixes the run</source>
        <translation>什么决定运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Where L″ is 0 or negative it says so and promises nothing. Momentum widens the limit to 2(1 + β)/L″; Adam and its like scale their own steps and have no fixed limit.</source>
        <translation>当 L″ 为 0 或为负时，它会说明，不作任何承诺。动量把极限放宽到 2(1 + β)/L″；Adam 这一类会自己缩放步长，没有固定的极限。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Wherever |dL/db| is under 0.05 the card on the right says which of these holds.</source>
        <translation>只要 |dL/db| 小于 0.05，右边的卡片就会说明是以下哪一种情况。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Why a slope is small</source>
        <translation>斜率为什么小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>a leak passes a little: slow, and alive</source>
        <translation>漏过去一点：慢，但活着</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a prepared start with what to watch; Reset comes back to it</source>
        <translation>准备好的起点，并说明要看什么；“重置”回到这里</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>a triangle on the tangent, with the loss it predicts and the real new loss (T)</source>
        <translation>切线上的三角形，带有它预测的损失和实际的新损失（T）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>above it a step overshoots so far that it ends higher: the limit of a stable step</source>
        <translation>超过它，一步就越过太多，落点反而更高：稳定步的极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>above the limit: does not settle at the minimum</source>
        <translation>超过极限：不会停在最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>at a kink: the slope from the left, from the right, and the middle of both</source>
        <translation>在折点处：左侧的斜率、右侧的斜率和两者的中间值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>b after the next step: b minus the learning rate times what the optimizer makes of the slope</source>
        <translation>下一步之后的 b：b 减去学习率乘以优化器由斜率得出的量</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>ball</source>
        <translation>小球</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>cancelling</source>
        <translation>抵消</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>cross-hatched: the loss has no value there, such as the logarithm of a negative</source>
        <translation>交叉线：那里的损失没有值，例如负数的对数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dL/db = dL/da · da/dz · dz/db: the product, one colour a factor</source>
        <translation>dL/db = dL/da · da/dz · dz/db：三个因子的积，每个因子一种颜色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dL/db, dL/da and da/dz over b, each in its colour: where one is near 0, so is dL/db</source>
        <translation>dL/db、dL/da 和 da/dz 随 b 的变化，各有各的颜色：哪里有一个接近 0，哪里 dL/db 就接近 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>da/dz is exactly 0 while the error is not: no step will ever move b</source>
        <translation>da/dz 恰好为 0，而误差不为 0：没有任何一步会移动 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>da/dz is small, but not 0: b creeps</source>
        <translation>da/dz 很小，但不是 0：b 缓慢挪动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dots where the ball has been; the run before the last edit stays as a paler ghost</source>
        <translation>小球经过之处的点；上次修改之前的运行留作更淡的残影</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>each number as a bar; on the right its size on a log axis, where 10⁻⁵ can still be seen</source>
        <translation>每个数画成一条；右边是它在对数轴上的大小，10⁻⁵ 也看得见</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>f in a = f(z); its parameters stand beside it</source>
        <translation>a = f(z) 中的 f；它的参数在旁边</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>from this rate on the next step kills the neuron</source>
        <translation>从这个学习率起，下一步会使神经元死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>hatched: da/dz is exactly 0, so nothing of the error reaches b</source>
        <translation>斜线：da/dz 恰好为 0，误差一点也传不到 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>here, at the minimum</source>
        <translation>这里，最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>hovering shows the values at that b and changes nothing</source>
        <translation>悬停时显示该 b 处的值，不改变任何东西</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>input and target of the shown sample; edit… takes lists of them</source>
        <translation>所示样本的输入和目标值；“编辑…”可以填入列表</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>jumps across the minimum at each step and settles</source>
        <translation>每一步都跳过最小值，最终停下来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>large zig-zag</source>
        <translation>大锯齿</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>leaking</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>no factor is very small by itself, but their product is</source>
        <translation>没有哪个因子本身很小，但它们的积很小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>no signal</source>
        <translation>没有信号</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>not certain: the difference is too rough, or b lies on a kink</source>
        <translation>不确定：差分太粗，或 b 落在折点上</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>nothing arrives from above: dL/da itself is small, or 0</source>
        <translation>从上面什么也没有传来：dL/da 本身很小，或为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>one sentence on a small slope, and below it what would cure it</source>
        <translation>用一句话说明斜率为什么小，下面是相应的办法</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>plain line</source>
        <translation>直线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>pointer</source>
        <translation>指针</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>rise and run</source>
        <translation>升高与横移</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>settles at the minimum</source>
        <translation>停在最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>small times small</source>
        <translation>小数乘小数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>small zig-zag</source>
        <translation>小锯齿</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>sum or mean of the samples’ losses</source>
        <translation>对各样本的损失求和或取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the bias b alone, the weight w alone, or both</source>
        <translation>只有偏置 b、只有权重 w，或两者都动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the line through the ball with the slope dL/db, which it says in words</source>
        <translation>过小球、斜率为 dL/db 的直线，并用文字写出斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the loss is lowest here: the slope is as it should be</source>
        <translation>损失在这里最低：斜率就该如此</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the loss over the bias, at the present w; thin curves are the single samples</source>
        <translation>当前 w 下损失随偏置的变化；细线是各个样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the present bias on its curve; drag it along the curve</source>
        <translation>当前偏置在曲线上的位置；可以沿曲线拖动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the rule that turns slopes into a step</source>
        <translation>把斜率变成一步的规则</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the samples pull b both ways, equally strongly</source>
        <translation>各样本把 b 往两边拉，力量相等</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the smallest factor, lit where it alone holds the slope back</source>
        <translation>最小的因子；只有它拖住斜率时才点亮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the step that leads to the bottom at once, were the loss a parabola</source>
        <translation>如果损失是抛物线，这一步就直接到底</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the step with which the neuron died; stepping back before it revives the neuron</source>
        <translation>使神经元死亡的那一步；退到它之前，神经元就复活</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>they agree, as far as a difference can tell</source>
        <translation>两者一致，精确到差分所能分辨的程度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>they do not agree: the formula is wrong</source>
        <translation>两者不一致：公式错了</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>three needles</source>
        <translation>三根指针</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>tinted: |da/dz| is under 0.05, so that little of the error reaches b, but never 0</source>
        <translation>着色：|da/dz| 小于 0.05，误差只有很少一点传到 b，但绝不是 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>trail</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>w, b</source>
        <translation>w、b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>weight and bias as they are now</source>
        <translation>当前的权重和偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>what measures how far a is from y</source>
        <translation>衡量 a 离 y 有多远</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>what the neuron gives, a, over b; the dashed line is the target y</source>
        <translation>神经元的输出 a 随 b 的变化；虚线是目标值 y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>why so small</source>
        <translation>为什么这么小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>with several samples dL/db is the sum or the mean of their products</source>
        <translation>有多个样本时，dL/db 是各样本之积的求和或平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>x, y</source>
        <translation>x、y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>z = w·x + b, then a = f(z), then the loss, each with its numbers put in</source>
        <translation>z = w·x + b，然后 a = f(z)，再然后是损失，每一步都代入了数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Σ</source>
        <translation>Σ</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>†</source>
        <translation>†</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>✓ green</source>
        <translation>✓ 绿色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>✗ red</source>
        <translation>✗ 红色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>1^T (1, n)</source>
        <translation>1^T (1, n)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>A (n, k)</source>
        <translation>A (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>A dense layer on a batch of rows: Z = X @ W + b, A = f(Z). Why is the gradient of b the sum over the rows, db = np.sum(dZ, axis=0, keepdims=True)?</source>
        <translation>一个全连接层和一批行：Z = X @ W + b，A = f(Z)。为什么 b 的梯度是对各行的求和，db = np.sum(dZ, axis=0, keepdims=True)？</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Arrows that go both ways cancel: db can be 0 though every row is wrong. Below each db stands for how many rows its neuron is dead, and for how many it is saturated.</source>
        <translation>方向相反的箭头互相抵消：每一行都错，db 也可能是 0。每个 db 下面写着，它的神经元在多少行上死亡，在多少行上饱和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Every number is exact and the same each time; a change starts anew from where b is.</source>
        <translation>每个数都精确，每次都相同；改变之后，从 b 所在的地方重新开始。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>How the rows fall into db</source>
        <translation>各行怎样落入 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>L adds the losses of the rows, db adds the rows of dZ</source>
        <translation>L 把各行的损失相加，db 把 dZ 的各行相加</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Lamps and arrows</source>
        <translation>灯和箭头</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Mute all rows but one, and db is what that row asks for. Drag a target until its arrow is as long as all the others together and points against them: db is 0, and no row is content. Ctrl+Z takes back whatever was done.</source>
        <translation>屏蔽其他所有行，只留一行，db 就是那一行所要求的。把一个目标值拖到这一步：它的箭头和其他箭头加起来一样长，而方向相反。这时 db 是 0，而没有一行满意。Ctrl+Z 可以撤回做过的一切。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Muting and dragging</source>
        <translation>屏蔽和拖动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>On the left stands what fixes the training. In the middle is one of five pages: the arrays, the loss over b, what the shapes do, a bias that many share, the data (keys 1 to 5). At the bottom is time: the rows fall into db one by one, then b moves.</source>
        <translation>左边是决定训练的一切。中间是五个页面之一：数组、损失随 b 的变化、形状起什么作用、大家共用的一个偏置、数据（按键 1 到 5）。底部是时间：各行一行一行落入 db，然后 b 移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Point at a cell: all that it is made of lights up, and all that it goes into, and its formula stands at the right in numbers. With the keys: arrows go from cell to cell, Return chooses the neuron.</source>
        <translation>指向一个单元格：组成它的一切都会点亮，它参与的一切也会点亮，右边是代入了数的算式。用按键：方向键在单元格之间移动，回车键选神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Sum, mean, none</source>
        <translation>求和、平均、无</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The Batch lab</source>
        <translation>批次实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The loss of the step is that of all its rows, whatever has fallen: b moves once a step, not once a row. Where there are many, several rows fall together.</source>
        <translation>一步的损失是它全部行的损失，不管已经落下多少：b 每步移动一次，不是每行一次。行很多时，几行一起落下。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The mean is the sum with a smaller learning rate. A sum over eight rows with the learning rate of a mean takes steps eight times as long, and may diverge. RMSprop, Adagrad and Adam divide by the size of past slopes: for them sum and mean move b alike.</source>
        <translation>平均就是用较小学习率的求和。对八行求和，却用平均的学习率，每一步就长八倍，可能发散。RMSprop、Adagrad 和 Adam 会除以以往斜率的大小：对它们来说，求和与平均对 b 的移动相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>W (d, k)</source>
        <translation>W (d, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Warm colours are above 0, cold ones below, the deeper the larger; X, W, b, Z, A and Y share one scale, dZ and db another.</source>
        <translation>暖色大于 0，冷色小于 0，越深越大；X、W、b、Z、A 和 Y 用同一个尺度，dZ 和 db 用另一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>What is too many for numbers is drawn as a picture, with a lens at the pointer. Of many rows some are shown: the wheel goes to others, and so does the narrow picture of all rows at the left.</source>
        <translation>数太多、写不下时，画成图像，指针处有放大镜。行很多时只显示其中一些：用滚轮看其他行，也可以用左边画着全部行的窄图。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>X (n, d)</source>
        <translation>X (n, d)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>X @ W + b, before the activation</source>
        <translation>X @ W + b，激活函数之前的值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Y (n, k)</source>
        <translation>Y (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Z (n, k)</source>
        <translation>Z (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>a row of ones: 1^T · dZ is the same sum, as a product; a muted row has a 0</source>
        <translation>一行全是 1：1^T · dZ 就是同一个和，写成乘积；屏蔽的行是 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>alive: the error of this row gets through to the chosen neuron</source>
        <translation>活着：这一行的误差能传到选中的神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>arrow of a row</source>
        <translation>一行的箭头</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>b (1, k)</source>
        <translation>b (1, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>b has one row, and it is added to every row of Z. So every row has a say in it, and the chain rule adds up what they say. Axis 0 counts the rows.</source>
        <translation>b 只有一行，它被加到 Z 的每一行。所以每一行都对它有发言权，而链式法则把大家所说的加起来。轴 0 数的是行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>both divided by n: the size of a step does not depend on how many rows there are</source>
        <translation>两者都除以 n：一步有多大，与有多少行无关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>choose a neuron</source>
        <translation>选神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>choosing sum or mean changes the learning rate as well, so that b moves as before</source>
        <translation>换成求和或平均时，学习率也跟着变，使 b 的移动不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>cross</source>
        <translation>叉</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>dZ (n, k)</source>
        <translation>dZ (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>db (1, k)</source>
        <translation>db (1, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>dead: f′(z) is exactly 0, nothing of the error gets through</source>
        <translation>死亡：f′(z) 恰好为 0，误差一点也通不过</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>drag a target</source>
        <translation>拖动目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>each arrow begins where the one before it ended; the last one ends at db</source>
        <translation>每个箭头从前一个结束的地方开始；最后一个结束在 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>f(Z), what the neurons give</source>
        <translation>f(Z)，神经元的输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>full lamp</source>
        <translation>全亮的灯</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>half lamp</source>
        <translation>半亮的灯</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>head to tail</source>
        <translation>首尾相接</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>how much of all that is asked for falls to each neuron</source>
        <translation>全部要求之中，各个神经元占多少</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>its ∂ℓ/∂z: right is above 0, left below; pale until the row has fallen</source>
        <translation>它的 ∂ℓ/∂z：向右大于 0，向左小于 0；这一行落下之前是淡色</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>lets them fall at the speed of the slider until all are in db (Space)</source>
        <translation>让各行以滑块的速度落下，直到全部进入 db（空格键）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>moves b like</source>
        <translation>相当于</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>mute a row</source>
        <translation>屏蔽一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>muted: the row is left out of the sum</source>
        <translation>屏蔽：求和时不算这一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>nothing is added: a gradient for each row, (n, k), which does not fit b (1, k)</source>
        <translation>什么也不加：每行一个梯度，(n, k)，与 b 的 (1, k) 不符</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>on the pages of the curve and the shapes: lets the training run, whole steps at once</source>
        <translation>在曲线和形状的页面上：让训练运行，一次走完整的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>one row on (→), or back (←), exactly as it was; after the last row b moves</source>
        <translation>前进一行（→）或后退一行（←），与原来完全一样；最后一行之后 b 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>press any cell of its column (Return); arrows and sum are then its own</source>
        <translation>按它那一列的任意单元格（回车键）；箭头和求和就都是它的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>press its number or its lamp (M): it is left out of L, of db and of n</source>
        <translation>按它的行号或它的灯（M）：L、db 和 n 都不再算它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>ring struck out</source>
        <translation>划掉的圆圈</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>rows of this step</source>
        <translation>这一步的各行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>saturated: |f′(z)| is small, hardly anything of the error gets through</source>
        <translation>饱和：|f′(z)| 很小，误差几乎通不过</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>share of |∂L/∂b|</source>
        <translation>占 |∂L/∂b| 的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>so far</source>
        <translation>到目前为止</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>take a cell of Y up or down (+ and −): dZ of that row follows</source>
        <translation>把 Y 的一个单元格往上或往下拖（+ 和 −）：那一行的 dZ 跟着变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the NumPy line that does the same, with the shapes that go in and come out</source>
        <translation>做同一件事的 NumPy 代码，并写明进去和出来的形状</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the biases: one number a neuron, broadcast: added to each of the n rows</source>
        <translation>各偏置：每个神经元一个数，经过广播：加到 n 行的每一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the inputs: n rows, one example each, with d numbers</source>
        <translation>输入：n 行，每行一个例子，有 d 个数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the learning rate with which the other reduction takes the same step: n times as much, or an n-th</source>
        <translation>用另一种归约方式走同样一步所需的学习率：n 倍，或 n 分之一</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the rest of the rows, and b moves: b ← b − η · db (Q)</source>
        <translation>剩下的各行，然后 b 移动：b ← b − η · db（Q）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the sum of the chosen neuron, as far as it has come</source>
        <translation>选中神经元的和，加到现在为止</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the targets; drag one up or down to change it</source>
        <translation>目标值；上下拖动可以改变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the track below the losses: drag in it to any row of the step</source>
        <translation>损失下面的轨道：在里面拖动，可以到这一步的任何一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the weights: a column for each of the k neurons</source>
        <translation>权重：k 个神经元，每个一列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>this row is in db</source>
        <translation>这一行已在 db 里</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>∂L/∂b, what dZ comes to: the sum or the mean down each column</source>
        <translation>∂L/∂b，dZ 归结成的数：沿每一列往下求和或取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>∂ℓ/∂Z, by how much the loss of each row grows with each z; never divided by n</source>
        <translation>∂ℓ/∂Z，每个 z 增大时，各行的损失增大多少；从不除以 n</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>Keep substituting for da until you get to the bottom: da = f′(z) · dz of the neuron before, and its dz has three terms again, until da is dx.</source>
        <translation>不断代入 da，直到底部：da = f′(z) · 前一个神经元的 dz，而它的 dz 又有三项，直到 da 就是 dx。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>One neuron a layer: z = w · a + b of the neuron before it, then a = f(z), and C from the last a. Small changes of w, b and a make a small change of z: dz = dw·a + db + w·da.</source>
        <translation>每层一个神经元：z = w · a + b，其中 a 来自前一个神经元，然后 a = f(z)，C 由最后一个 a 得出。w、b、a 的小变化造成 z 的小变化：dz = dw·a + db + w·da。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>The Chain lab</source>
        <translation>链实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>The way back</source>
        <translation>回程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>Time in the Chain lab is a walk in moves: back from C to the input on two of the pages; on the page of the question with b, from station to station up to C and back.</source>
        <translation>链实验室中的时间是一步步走过的路：在其中两页上从 C 回到输入；在那个问题的页上则跟着 b 一站一站地上到 C 再回来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>a = f(z) + a of the neuron before: it adds 1 to every factor</source>
        <translation>a = f(z) + 前一个神经元的 a：给每个因子加 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>b → z → a → ∂C/∂a → ∂C/∂w: the way by which b gets in</source>
        <translation>b → z → a → ∂C/∂a → ∂C/∂w：b 进来的路径</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>brick</source>
        <translation>砖块</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>closed: this one is held, and the derivative is partial, ∂; open: it may change, and with a open what lies before it is let in, d</source>
        <translation>锁上：固定它，导数是偏导 ∂；打开：允许它变化，若 a 打开，它前面的变化也进来，d</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>dw·da, the product of two small changes: halve everything and it is a quarter</source>
        <translation>dw·da，两个小变化的乘积：全部减半，它变成四分之一</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>missing</source>
        <translation>缺的部分</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>most factors are above 1</source>
        <translation>多数因子大于 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>most factors are below 1</source>
        <translation>多数因子小于 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>one factor is exactly 0: nothing gets below it</source>
        <translation>有一个因子恰好为 0：它下面什么也收不到</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>one more substitution, the next station of b, or one more factor in the product</source>
        <translation>再代入一次、b 的下一站，或乘积中再多一个因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>one move</source>
        <translation>一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>one of the three terms, with its sign; laid end to end they reach almost to the true change of z</source>
        <translation>三项之一，带符号；首尾相接几乎达到 z 的真实变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <location filename="../../biasviz/updates/chain.py"/>
        <source>padlock</source>
        <translation>锁</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>z = w·a + b, so ∂z/∂w = a: no b is in it, whatever b is. And yet b changes ∂C/∂w, because z, and with it f′(z) and the error, depends on b.</source>
        <translation>z = w·a + b，所以 ∂z/∂w = a：无论 b 是多少，其中都没有 b。但 b 会改变 ∂C/∂w，因为 z 以及随之的 f′(z) 和误差都取决于 b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_chain.py"/>
        <source>∂C/∂b of a neuron is the error at the end times one factor for each neuron above it, w·f′(z), times its own f′(z). Twenty factors of 0.2 leave 1e-14; twenty of 1.5 make 3,325.</source>
        <translation>一个神经元的 ∂C/∂b 是末端的误差，乘以其上每个神经元的因子 w·f′(z)，再乘以它自己的 f′(z)。二十个 0.2 的因子剩下 1e-14；二十个 1.5 的因子得到 3,325。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>A lesson is a row of scenes, each with a start and a sentence; PageDown and PageUp walk through it, and so does a presenter remote. Some scenes ask first: drag the ghost to where you expect b, or choose an answer, then see the step and by how much you missed.</source>
        <translation>一门课程是一串场景，每个场景有一个起点和一句话；用 PageDown 和 PageUp 逐个走过，演示遥控器也可以。有些场景会先提问：把残影拖到你预计 b 会在的地方，或选一个答案，然后看这一步，看看差了多少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Books and programs differ in these; each is right, and each gives other numbers.</source>
        <translation>书和程序在这些地方各不相同；每一种都对，但算出的数不同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Conventions… (Ctrl+,) has a switch for each with the numbers of the present neuron. If asked, it changes the learning rate so that b moves as before: without the ½ the rate is halved, with the mean it is multiplied by n. RMSprop, Adagrad and Adam divide by the size of past slopes: for them the rate stays.</source>
        <translation>“约定…”（Ctrl+,）为每一项提供开关，并显示当前神经元的数。需要时它会一起改变学习率，使 b 的移动不变：去掉 ½ 时学习率减半，改用平均时乘以 n。RMSprop、Adagrad 和 Adam 会除以以往斜率的大小：对它们来说学习率不变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Everything you do can be undone (Ctrl+Z) and redone. An experiment is saved as one small readable file (Ctrl+S), and opens again from the menu or when it is dropped on the window. The window comes back as you left it.</source>
        <translation>你做的一切都可以撤销（Ctrl+Z）和重做。实验保存为一个可读的小文件（Ctrl+S），从菜单打开或拖到窗口上就能再次打开。窗口下次会恢复成你离开时的样子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>F5 fills the screen for a class: large text, thick curves, the numbers that matter. B makes the screen dark, 1, 2 and 3 show one plot alone, 0 all, N opens notes for a second screen, Esc leaves.</source>
        <translation>F5 为全班铺满屏幕：大字、粗线、重要的数。B 让屏幕变黑，1、2、3 只显示一幅图，0 显示全部，N 在第二块屏幕上打开备注，Esc 退出演示。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Fonts: Inter and Noto Sans CJK by their authors, and STIX Two Math, all under the SIL Open Font License.</source>
        <translation>字体：各自作者的 Inter 和 Noto Sans CJK，以及 STIX Two Math，均采用 SIL Open Font License。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Free software under the {license} licence; its source can be read, changed and passed on.</source>
        <translation>自由软件，采用 {license} 许可证；源代码可以阅读、修改和转发。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>In the Batch lab 1 to 5 choose the page that is shown.</source>
        <translation>在批次实验室里，用 1 到 5 选显示的页面。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Keeping and sharing</source>
        <translation>保存和分享</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Lessons and presenting</source>
        <translation>课程和演示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>L″</source>
        <translation>L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Made with Qt {qt}, PySide6, NumPy, pyqtgraph and ziamath.</source>
        <translation>使用 Qt {qt}、PySide6、NumPy、pyqtgraph 和 ziamath 制作。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Pictures and animations show the whole window, the plots of the Neuron lab, or the open page of another lab alone. SVG and PDF are of the Neuron lab; tables are of every lab but the Batch lab.</source>
        <translation>图片和动画显示整个窗口、神经元实验室的各曲线图，或其他实验室中仅打开的页面。SVG 和 PDF 只有神经元实验室有；除批次实验室外，每个实验室都有表格。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Quarter</source>
        <translation>四分之一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>ReLU at z = 0 and MAE at a = y have no slope: PyTorch says 0 to both; others take the left side, the right side, or the middle of both</source>
        <translation>ReLU 在 z = 0 处、MAE 在 a = y 处没有斜率：PyTorch 对两者都取 0；其他程序取左侧、取右侧，或取两侧的中间值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>See why a bias moves, or why it does not.</source>
        <translation>看一看偏置为什么会动，又为什么不动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Share gives the experiment away: as a short code to copy and type, as a QR code for the class (Ctrl+L), as a picture, a table or an animation (Ctrl+E), as NumPy, PyTorch or JAX code, as a worksheet with its key (Ctrl+P). An exported picture has the experiment in it: drop it on the window and it is back.</source>
        <translation>“分享”把实验交给别人：复制和输入用的短代码，给全班的二维码（Ctrl+L），图片、表格或动画（Ctrl+E），NumPy、PyTorch 或 JAX 代码，带答案的练习卷（Ctrl+P）。导出的图片里带着实验：把它拖到窗口上，实验就回来了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Step, Step back</source>
        <translation>单步、后退</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>The chip at the bottom right says it in one of these words, each with a sign of its own.</source>
        <translation>右下角的标签用以下词语之一说明，每个词都有自己的记号。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Two runs from one start under one clock: the same neuron with two losses, two rates, two activations. Each lane has its trail, its verdict and its stop-watch, and what their settings differ in is marked. The fields on the left set the lane in front; X changes the lanes. The log clock (K) makes 22,063 steps against 11 watchable, and V runs until both have escaped. On a dead neuron the cures are listed with how many steps each would take; a click tries one in the other lane.</source>
        <translation>从同一起点出发、用同一个时钟的两次运行：同一个神经元，用两种损失、两种学习率或两种激活函数。每条赛道都有自己的轨迹、结论和秒表，设置的不同之处会标出来。左边的输入框设置前面的那条赛道；X 交换赛道。对数时钟（K）让 22,063 步对 11 步也能看得下去，V 运行到两条赛道都脱困。对死亡的神经元，会列出各种办法和所需的步数；单击其中一个，就在另一条赛道上试它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>What the run is doing</source>
        <translation>运行正在做什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Words and letters</source>
        <translation>词语和字母</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a corner of a curve, where the slope jumps</source>
        <translation>曲线的尖角，斜率在那里跳变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a prepared start, in a file</source>
        <translation>文件中准备好的起点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a quantity has no value, and it says which</source>
        <translation>某个量没有值，并说明是哪一个</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a quarter of a step: forward, loss, backward, update (Q); each lights its place</source>
        <translation>四分之一步：前向、损失、反向、更新（Q）；每一段都会点亮相应的位置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a small number: the step of a difference, or what keeps a divisor from being 0</source>
        <translation>一个小数：差分的步长，或用来防止除数为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>all steps from one start</source>
        <translation>从同一起点开始的所有步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>an axis that was added up stays, with length 1: (n, k) becomes (1, k), not (k,)</source>
        <translation>相加之后轴仍保留，长度为 1：(n, k) 变成 (1, k)，而不是 (k,)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>back to the scenario as it was loaded (Home)</source>
        <translation>回到载入时的情景（Home）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>biasviz {version}</source>
        <translation>biasviz {version}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>dL/db</source>
        <translation>dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>descending</source>
        <translation>下降中</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>f(z), what the neuron gives</source>
        <translation>f(z)，神经元的输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>how the slope itself changes with b: the bend of the loss</source>
        <translation>斜率本身随 b 的变化：损失的弯曲程度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>input, weight, bias, target</source>
        <translation>输入、权重、偏置、目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>it goes to and fro, with its period where it has one</source>
        <translation>来回摆动，有周期时给出周期</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>keepdims</source>
        <translation>keepdims</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>lets the descent run at the speed of the slider (Space)</source>
        <translation>让下降以滑块的速度运行（空格键）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>loss per step</source>
        <translation>每步的损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>momentum: the share of the last velocity that is kept</source>
        <translation>动量：上一步速度保留下来的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>nothing moves any more, and the slope is 0 as far as can be seen</source>
        <translation>什么都不再移动，斜率在可见的精度内为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one example of a batch: a row of X, with its targets in Y</source>
        <translation>一批中的一个例子：X 的一行，和它在 Y 中的目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one input with its target</source>
        <translation>一个输入和它的目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one step on (→), or back (←), exactly as it was, the optimizer’s memory too</source>
        <translation>前进一步（→）或后退一步（←），与原来完全一样，连优化器的记忆也一样</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one update of what moves</source>
        <translation>可动参数的一次更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>oscillating</source>
        <translation>振荡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>plateau</source>
        <translation>平台</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>runs until something happens: converged, dead, a change of sign, a cycle, a low loss</source>
        <translation>运行到某事发生：收敛、死亡、变号、循环、损失足够低</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>saturated: it creeps, far from a minimum</source>
        <translation>饱和：离最小值还远，缓慢挪动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>sum or mean</source>
        <translation>求和或平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>tail</source>
        <translation>尾部</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the learning rate, the factor on every step</source>
        <translation>学习率，每一步都要乘的系数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the loss after sum or mean; ℓ is that of one sample</source>
        <translation>求和或平均之后的损失；ℓ 是单个样本的损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the loss along the run; drag in it to go to any step, L makes its axis logarithmic</source>
        <translation>运行过程中的损失；在图中拖动可以到任何一步，L 让它的轴变成对数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>the loss is on its way down</source>
        <translation>损失在下降</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the slope is exactly 0 and the error is not</source>
        <translation>斜率恰好为 0，而误差不为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the slope: by how much L grows for a little more b</source>
        <translation>斜率：b 增大一点点，L 会增大多少</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the sum over n samples has n times the slope of the mean</source>
        <translation>n 个样本求和的斜率是平均的 n 倍</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>used for every row or column, as if it stood there as often; nothing is copied</source>
        <translation>用于每一行或每一列，就像它在那里出现了那么多次；没有复制任何东西</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>what is counted in an array: axis 0 the rows, axis 1 the columns</source>
        <translation>数组沿哪里数：轴 0 数行，轴 1 数列</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>where an activation flattens out without ever being flat</source>
        <translation>激活函数变平、但从不完全平的地方</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>w·x + b, before the activation</source>
        <translation>w·x + b，激活函数之前的值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>x, w, b, y</source>
        <translation>x、w、b、y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>½(a − y)² has the slope a − y; (a − y)² has twice that</source>
        <translation>½(a − y)² 的斜率是 a − y；(a − y)² 的斜率是它的两倍</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>A small fully connected network, forward and back, with its biases as the largest thing on it: where db1 and db2 come from, and which units are dead.</source>
        <translation>一个小的全连接网络，前向与反向，偏置是上面最醒目的东西：db1 和 db2 从哪里来，哪些单元已死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>A step is gone through array by array: Z and A of each layer, the loss, then dZ, dW and db from the last layer down, and the update.</source>
        <translation>一步被逐个数组地走过：每层的 Z 和 A，损失，然后从最后一层往下的 dZ、dW、db，以及更新。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>L over the bias of the chosen unit, everything else in the network held: the Neuron lab’s curve, with a network behind it. The other parameters move at the next step, and the curve with them.</source>
        <translation>L 关于所选单元偏置的曲线，网络中其余一切固定：这是神经元实验室的曲线，后面接着一个网络。其他参数在下一步移动，曲线也随之移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>Steps, epochs, single rows</source>
        <translation>步、轮、单行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>The Network lab</source>
        <translation>网络实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>The loss over one bias of a network</source>
        <translation>网络中损失关于一个偏置的曲线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>Whatever is changed while the training runs (the learning rate, a bias, what moves) holds from that step on, and the steps before stay as they were. Other data, layers, activations or another loss begin anew.</source>
        <translation>训练进行中所做的改动（学习率、某个偏置、什么会动）从那一步起生效，之前的步保持原样。换数据、层、激活或损失则重新开始。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>Where the loss is taken together with the last activation, dZ comes at once: A − Y.</source>
        <translation>损失与最后的激活合并计算时，dZ 一步得出：A − Y。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>Z = A @ W + b and A = f(Z), layer by layer</source>
        <translation>Z = A @ W + b，A = f(Z)，逐层进行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>a step that sees one row only, the next one</source>
        <translation>只看一行（下一行）的一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>alive, saturated, dead</source>
        <translation>活跃、饱和、死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>as many steps as it takes for every row to be seen once</source>
        <translation>每一行都看过一次所需的步数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>biases over time</source>
        <translation>偏置随时间的变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>by all rows that are learned from: a saturated unit passes hardly anything back, a dead one exactly nothing</source>
        <translation>对所有训练行而言：饱和的单元几乎不往回传，死亡的恰好什么也不传</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>census</source>
        <translation>普查</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>dA of a layer is dZ of the layer above, sent back through its W: no b is in it</source>
        <translation>一层的 dA 是上一层的 dZ 经由其 W 传回来的：其中没有 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>dZ summed over the rows, axis 0: every row has had the same bias added</source>
        <translation>dZ 沿行求和，轴 0：每一行都加过同一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>db</source>
        <translation>db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>draws other weights; Reset goes back to the same start, always</source>
        <translation>抽取另一组权重；重置总是回到同一个起点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>each bias moves against its gradient, all at once, after everything was worked out</source>
        <translation>一切算完之后，所有偏置同时逆着各自的梯度移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>each bias of each layer, step by step</source>
        <translation>每层的每个偏置，逐步显示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>exactly as it was: every step is kept, or worked out anew from one that is</source>
        <translation>与当时完全一样：每一步都保留着，或由保留的一步重新算出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>flat stretch</source>
        <translation>平坦段</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>forward, loss, backward, update</source>
        <translation>前向、损失、反向、更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>gradients of biases</source>
        <translation>偏置的梯度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>how many units are alive, saturated and dead; a click shows the rows a unit is dead for</source>
        <translation>有多少单元活跃、饱和、死亡；单击显示某单元对哪些行死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>last change</source>
        <translation>上次变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>new seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>one number for each row, then their sum or mean</source>
        <translation>每行一个数，然后取和或均值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>one row goes through the drawing: its inputs, activations, output and target</source>
        <translation>一行数据走过图：它的输入、激活、输出和目标</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>one update, from the rows that a step sees: a batch</source>
        <translation>由一步所看的行（一个批次）做出的一次更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>only the biases move, or only the weights; what is frozen keeps its gradient, which is shown</source>
        <translation>只有偏置动，或只有权重动；冻结的仍有梯度，并会显示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>output, chosen unit</source>
        <translation>输出、所选单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>quarter</source>
        <translation>四分之一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>the bias of a unit, as it is now; drag it, or move it with + and −</source>
        <translation>单元当前的偏置；拖动它，或用 + 和 − 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>the loss over the rows that are learned from, and over those that are held out</source>
        <translation>训练行上的损失，以及留出行上的损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>the mean size of ∂L/∂b in each layer, on a log axis: where it falls from layer to layer, it vanishes on its way down</source>
        <translation>每层 ∂L/∂b 的平均大小，对数轴：若逐层下降，它就在往下的路上消失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>the unit is dead for every row there: its bias cannot be felt</source>
        <translation>该单元在那里对每一行都死亡：它的偏置感觉不到</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>train, test</source>
        <translation>训练、测试</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>what the last step has added to the bias</source>
        <translation>上一步给偏置加了多少</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>what the picture beside it shows over two inputs; the line where z of a unit is 0 is what its bias shifts</source>
        <translation>旁边的图在两个输入上显示什么；单元 z 为 0 的线正是其偏置所移动的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_network.py"/>
        <source>∂L/∂b of that unit over the rows of the next step</source>
        <translation>该单元在下一步各行上的 ∂L/∂b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A press on a line, or ↑ and ↓, shows the arrays that it makes.</source>
        <translation>单击一行代码，或按 ↑ 和 ↓，就显示它生成的数组。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A step need not see all rows. With fewer the slope is another one each time: right on average, and noisy.</source>
        <translation>一步不必看到全部行。行数少时，斜率每次都不同：平均起来是对的，但有噪声。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Activation, Loss</source>
        <translation>激活函数、损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>CSV, TSV, NPY, NPZ, MNIST’s IDX, CIFAR-10’s binary form</source>
        <translation>CSV、TSV、NPY、NPZ、MNIST 的 IDX、CIFAR-10 的二进制格式</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Ctrl+1 and Ctrl+2 go from one lab to the other; each stays as it was left. What you save, share or export is the lab that is open.</source>
        <translation>Ctrl+1 和 Ctrl+2 在两个实验室之间切换；每个都保持离开时的样子。保存、分享或导出的，是打开着的那个实验室。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Data and files</source>
        <translation>数据和文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>L over the bias of one neuron, the other biases and W held as they are. From a few rows to millions the curve is that of every row, none left out.</source>
        <translation>L 随一个神经元的偏置的变化，其他偏置和 W 保持不动。从几行到几百万行，曲线都算了每一行，一行不少。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Minibatches and their noise</source>
        <translation>小批次和它们的噪声</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>NumPy fits shapes from the right and stretches what has length 1. A y of shape (n,) beside an A of shape (n, 1) makes (n, n): every row against every target. The mean of dZ stays as it was, so that number hides it.</source>
        <translation>NumPy 从右边起对齐形状，并拉伸长度为 1 的轴。形状 (n,) 的 y 与形状 (n, 1) 的 A 在一起，就成了 (n, n)：每一行对上每一个目标值。dZ 的平均不变，所以这个数把错误掩盖了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>NumPy stops here, and says why in its own words</source>
        <translation>NumPy 在这里停下，并用它自己的话说明原因</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Point at a number: what it comes from lights up. This page has its own time and its own numbers.</source>
        <translation>指向一个数：它的来处会点亮。这个页面有自己的时间和自己的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Run 1,000 steps</source>
        <translation>运行 1,000 步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The code at the left is run as it stands, and the arrays are those that NumPy makes of it. The right code is run beside it on the same numbers.</source>
        <translation>左边的代码照原样运行，数组就是 NumPy 由它生成的。旁边用同样的数运行正确的代码。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The grey way beside that of the batches is the descent with all rows, without any noise.</source>
        <translation>批次的路径旁边那条灰色的，是用全部行的下降，没有任何噪声。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The loss over b, for all rows</source>
        <translation>损失随 b 的变化，对全部行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The rows of the batch as a table. The sign under the name of a column says what it is: X, Y, or left out. A press on it changes it.</source>
        <translation>批次的各行，作为表格。列名下面的记号说明它是什么：X、Y，或不用。单击可以改变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The wheel widens or narrows the view, dragging with Shift moves it, a double click fits it. Where W moves too the curve changes with each step.</source>
        <translation>滚轮放宽或收窄视图，按住 Shift 拖动来移动视图，双击让它适合运行。W 也动时，曲线每一步都会变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>To the Neuron lab and back</source>
        <translation>去神经元实验室，再回来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What would be read is shown before it is. A file that cannot be used is refused with the line, the column and the reason; a long one is read with progress and Cancel. Nothing in a file is ever executed.</source>
        <translation>读取之前，先显示会读到什么。不能用的文件会被拒绝，并说明行、列和原因；长的文件读取时有进度，可以取消。文件里的内容绝不会被执行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Where X has more columns they are left out there, so that z is another one than here.</source>
        <translation>X 有更多列时，那里就不算它们，所以 z 与这里不同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a column of names becomes a column of 0 and 1 for each different name, as Y</source>
        <translation>名称列变成每个不同名称一列 0 和 1，作为 Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a dashed line: what they add to L, whatever this b is</source>
        <translation>虚线：它们给 L 加上的量，与这个 b 无关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a press lets it use another bias (J)</source>
        <translation>单击可以让它改用另一个偏置（J）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a shape is another one, and b moves as it should all the same</source>
        <translation>某个形状不同，b 的移动却仍然正确</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>add, remove (Del), sort by a column; all of it can be undone (Ctrl+Z)</source>
        <translation>添加、删除（Del）、按列排序；全都可以撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>all numbers and shapes are as they should be</source>
        <translation>所有的数和形状都正确</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>all of them, or a minibatch, drawn with a seed</source>
        <translation>全部，或用种子抽取的一个小批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>b at each step, from the bottom up, over the same axis</source>
        <translation>每一步的 b，从下往上，用同一条轴</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>batches whose slope points the other way: a step with them leads b away</source>
        <translation>斜率指向相反方向的批次：用它们走一步，会把 b 带离</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>buttons on top</source>
        <translation>上面的按钮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>by hand, made from a seed, Iris, or a file</source>
        <translation>手工、由种子生成、Iris，或一个文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>cells from a spreadsheet at the current cell (Ctrl+V); Paste a table takes it whole</source>
        <translation>把电子表格的单元格粘贴到当前单元格（Ctrl+V）；“粘贴表格”则取整个表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>drawn from a normal distribution: Draw W anew takes the next seed</source>
        <translation>从正态分布抽取：“重新抽取 W”使用下一个种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>every row is saturated there; every row is dead there</source>
        <translation>在那里所有行都饱和；在那里所有行都死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>expected spread</source>
        <translation>预期的离散程度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>f in A = f(Z); the loss of a row, summed over its outputs</source>
        <translation>A = f(Z) 中的 f；一行的损失，对它的各个输出求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>faint curves</source>
        <translation>淡色曲线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>filter, bias</source>
        <translation>滤波器、偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>from here on a shape or a number is another one than in the right code</source>
        <translation>从这里起，有形状或数与正确的代码不同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>hatched bars</source>
        <translation>斜线条形</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>how many rows each step sees; in one pass no row comes twice</source>
        <translation>每一步看到多少行；在一轮里没有一行出现两次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>how many rows, inputs and neurons; table… opens them</source>
        <translation>有多少行、输入和神经元；“表格…”打开它们</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>into a cell (Enter, or begin to type); Enter goes down to the next row</source>
        <translation>在单元格里（回车，或直接开始输入）；回车到下一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>missing numbers</source>
        <translation>缺少的数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>mistakes worth seeing, each a setting of the switches</source>
        <translation>值得一看的错误，每个都是一组开关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>name of a unit</source>
        <translation>单元的名称</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>no message, and wrong numbers: the card says which, and why</source>
        <translation>没有报错，数却是错的：卡片说明哪些错、为什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>nothing is guessed: you say what is done with a row that lacks one</source>
        <translation>什么都不猜：缺数的行怎么办，由你决定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one batch, all rows</source>
        <translation>一个批次、全部行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one bias a filter, added at every position of every image: db adds over axes 0, 2 and 3</source>
        <translation>每个滤波器一个偏置，加到每张图像的每个位置：db 对轴 0、2 和 3 求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one bias for several units, or for a whole layer: their columns add up too</source>
        <translation>几个单元共用一个偏置，或整层共用一个：它们的列也相加</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one column of X and the chosen neuron, with its weight and bias: the rows are the samples there</source>
        <translation>X 的一列和选中的神经元，连同它的权重和偏置：在那里，各行就是样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>press one in b or db, or go with ↑ and ↓; what it was added to is framed</source>
        <translation>在 b 或 db 里按一个，或用 ↑ 和 ↓；它加到的地方都有框</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>switches</source>
        <translation>开关</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the bias of the neuron that is chosen below it</source>
        <translation>下面选中的神经元的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the biases alone, the weights alone, or both</source>
        <translation>只有各偏置、只有各权重，或两者都动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the descent</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the losses of single rows, where they are few; each has its own lowest place</source>
        <translation>行数少时，单个行的损失；每一行都有自己的最低点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the next number of dZ falls into db (→); after the last one b moves</source>
        <translation>dZ 的下一个数落入 db（→）；最后一个之后 b 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the other neurons</source>
        <translation>其他神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the present bias; drag it along the curve, or move it with ↑ and ↓</source>
        <translation>当前的偏置；可以沿曲线拖动，或用 ↑ 和 ↓ 移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the rule that turns gradients into a step</source>
        <translation>把梯度变成一步的规则</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the same lines again and again: what such a program learns in the end</source>
        <translation>同样的代码一遍又一遍：这样的程序最后学到什么</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the same seed draws the same batches in the same order</source>
        <translation>同一个种子以同样的顺序抽出同样的批次</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the samples there become the rows, its neuron the only one</source>
        <translation>那里的样本成为行，它的神经元成为唯一的神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the shape of b, its dtype, the shape of y, the axis, keepdims, how b takes a step</source>
        <translation>b 的形状、它的 dtype、y 的形状、轴、keepdims、b 怎样走一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the slope there: the db of this neuron over all rows</source>
        <translation>那里的斜率：这个神经元对全部行的 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the slopes of many random batches at the present b, and the one over all rows</source>
        <translation>在当前 b 处许多随机批次的斜率，以及全部行的斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>tinted, hatched</source>
        <translation>着色、斜线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>type</source>
        <translation>键入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>what each place alone would ask for; the shared db is their sum</source>
        <translation>每个位置单独会要求的量；共用的 db 是它们的和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>what the gradients of the rows become: sum, mean, or each as it is</source>
        <translation>各行的梯度变成什么：求和、平均，或各自保留</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>where b has been, on the curve as it is now</source>
        <translation>b 走过的地方，画在现在的曲线上</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>which of the two a step of the descent sees</source>
        <translation>下降的一步看到两者中的哪一个</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>× at a line</source>
        <translation>代码行旁的 ×</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>σ/√m for the mean over m rows: four times the rows, half the noise</source>
        <translation>对 m 行取平均是 σ/√m：行数四倍，噪声减半</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>≠ at a line</source>
        <translation>代码行旁的 ≠</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>All that biasviz opens</source>
        <translation>biasviz 能打开的所有文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Closes this window; nothing changes.</source>
        <translation>关闭这个窗口；什么都不改变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Code of an experiment</source>
        <translation>实验的代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Files of data</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Open a code</source>
        <translation>打开代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Pictures that carry an experiment</source>
        <translation>带有实验的图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Scenarios and lessons</source>
        <translation>情景和课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Shows the experiment of this code.</source>
        <translation>显示这个代码的实验。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Type or paste the &amp;code of an experiment:</source>
        <translation>输入或粘贴实验的代码（&amp;C）：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Redo: {deed}</source>
        <translation>重做：{deed}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/preparing.py"/>
        <source>Stops this; everything stays as it is.</source>
        <translation>停止这件事；一切保持原样。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/recent.py"/>
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Reading a file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Reading {name} …</source>
        <translation>正在读取 {name} …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Stops reading; nothing changes.</source>
        <translation>停止读取；什么都不改变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Fields and mouse</source>
        <translation>输入框和鼠标</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>In the {lab} lab</source>
        <translation>在{lab}实验室</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Shift and drag</source>
        <translation>按住 Shift 拖动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/languages.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/dots.py"/>
        <source>scene {k} of {n}</source>
        <translation>场景 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>Lessons (*.toml)</source>
        <translation>课程 (*.toml)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>Open a lesson file</source>
        <translation>打开课程文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>{title}, {n} minutes</source>
        <translation>{title}，{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>drag me to where you expect b</source>
        <translation>把我拖到你预计 b 会在的地方</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>off by {off}</source>
        <translation>差 {off}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>your guess {b}</source>
        <translation>你的猜测 {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Closes the lesson; what it shows stays.</source>
        <translation>关闭课程；显示的内容保留。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Drag the ghost, or type:</source>
        <translation>拖动残影，或输入：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Goes back to the question, or to the scene before (PageUp).</source>
        <translation>回到问题，或回到上一个场景（PageUp）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>No answer yet: the next press shows it.</source>
        <translation>还没有回答：再按一次就揭示答案。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Plays the scene, shows how it comes out, goes on to the next (PageDown).</source>
        <translation>播放场景，揭示结果，然后进入下一个场景（PageDown）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>The answer: {answer}.</source>
        <translation>答案：{answer}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Where you expect b: type a number, or drag the ghost in the plot of the loss.</source>
        <translation>你预计 b 会在哪里：输入一个数，或在损失图中拖动残影。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said {guess}: that is where b is.</source>
        <translation>你说是 {guess}：b 正好在那里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said {guess}; it is {b}: off by {off}.</source>
        <translation>你说是 {guess}；实际是 {b}：差 {off}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said “{guess}”. The answer: {answer}.</source>
        <translation>你说“{guess}”。答案：{answer}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said “{guess}”: right.</source>
        <translation>你说“{guess}”：对了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>b is {b}.</source>
        <translation>b 是 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it dies</source>
        <translation>会死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it diverges</source>
        <translation>会发散</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it falls</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it oscillates</source>
        <translation>会振荡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it rises</source>
        <translation>上升</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it settles</source>
        <translation>会停下来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it survives</source>
        <translation>会活下来</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>lane A</source>
        <translation>赛道 A</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>lane B</source>
        <translation>赛道 B</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>your b</source>
        <translation>你的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_canvas.py"/>
        <source>The arrays of a step, forward and back</source>
        <translation>一步中的数组，前向与反向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_lines.py"/>
        <source>Click a line to go to its array; Up and Down go from line to line.</source>
        <translation>单击一行代码跳到它的数组；上下键逐行移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_lines.py"/>
        <source>Copies the whole step as NumPy code that runs, with these W and b</source>
        <translation>把整个一步复制为可运行的 NumPy 代码，带这些 W 和 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_lines.py"/>
        <source>Copy the lines</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_lines.py"/>
        <source>The lines so far</source>
        <translation>目前的代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_lines.py"/>
        <source>The lines so far: none</source>
        <translation>目前的代码：无</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_numbers.py"/>
        <source>b stays {value}</source>
        <translation>b 保持 {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_page.py"/>
        <source>NumPy code of the whole step is on the clipboard: run, it prints every db.</source>
        <translation>整个一步的 NumPy 代码已在剪贴板：运行它会打印每个 db。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_static.py"/>
        <source>new {b}</source>
        <translation>新的 {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_tracks.py"/>
        <source>Sums are over all {n} rows.</source>
        <translation>求和包括全部 {n} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_tracks.py"/>
        <source>rows {a} to {b} of {n}</source>
        <translation>第 {a} 到 {b} 行，共 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>All units</source>
        <translation>所有单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Arrays of a step of a {widths} network: {done} of {count} are worked out. Rows {a} to {b} of {n}.</source>
        <translation>{widths} 网络一步中的数组：{count} 个中已算出 {done} 个。第 {a} 到 {b} 行，共 {n} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row asks for its own change of {b}; {db} is their mean over axis 0, over all {n} rows.</source>
        <translation>每一行都要求自己对 {b} 的改变；{db} 是它们沿轴 0 对全部 {n} 行的均值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row asks for its own change of {b}; {db} is their sum over axis 0, over all {n} rows.</source>
        <translation>每一行都要求自己对 {b} 的改变；{db} 是它们沿轴 0 对全部 {n} 行的和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row has its loss; L is the mean over all {n} rows.</source>
        <translation>每一行有自己的损失；L 是全部 {n} 行的均值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row has its loss; L is the sum over all {n} rows.</source>
        <translation>每一行有自己的损失；L 是全部 {n} 行的和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row of {before} goes through {W}, and the same {b} is added to all {n} rows.</source>
        <translation>{before} 的每一行经过 {W}，全部 {n} 行都加上同一个 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row of {dZ} is weighed by what came in with it, {before}; {dW} is the mean over all {n} rows.</source>
        <translation>{dZ} 的每一行按随它传入的 {before} 加权；{dW} 是全部 {n} 行的均值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Each row of {dZ} is weighed by what came in with it, {before}; {dW} is the sum over all {n} rows.</source>
        <translation>{dZ} 的每一行按随它传入的 {before} 加权；{dW} 是全部 {n} 行的和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Every b and every W goes one step against its gradient; the next step begins there.</source>
        <translation>每个 b 和每个 W 逆着自己的梯度走一步；下一步从那里开始。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Every b goes against what {optimizer} makes of its db, learning_rate times as far.</source>
        <translation>每个 b 逆着 {optimizer} 由其 db 得出的方向走，走 learning_rate 倍远。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Every b goes one step against its gradient; the weights W are frozen.</source>
        <translation>每个 b 逆着自己的梯度走一步；权重 W 已冻结。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Loss and sigmoid are taken together: {dZ} is the error {A} − Y, so {dA} is not needed.</source>
        <translation>损失与 sigmoid 合并计算：{dZ} 就是误差 {A} − Y，所以不需要 {dA}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Loss and softmax are taken together: {dZ} is the error {A} − Y, so {dA} is not needed.</source>
        <translation>损失与 softmax 合并计算：{dZ} 就是误差 {A} − Y，所以不需要 {dA}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Point at a cell to see what it is made of and where it goes; click it to keep it lit.</source>
        <translation>指向一个单元格，看它由什么构成、去往哪里；单击让它保持点亮。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Row {i}, unit {j}</source>
        <translation>第 {i} 行，单元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Row {i}, {x}</source>
        <translation>第 {i} 行，{x}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Row {i}, {x}: given, and used by every unit of layer 1.</source>
        <translation>第 {i} 行，{x}：给定的，第 1 层的每个单元都用到它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Row {i}: the target {y}, given.</source>
        <translation>第 {i} 行：目标 {y}，给定的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Softmax makes of each row of {Z} probabilities that sum to 1.</source>
        <translation>softmax 把 {Z} 的每一行变成总和为 1 的概率。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The activation is linear: {A} is {Z}.</source>
        <translation>激活是线性的：{A} 就是 {Z}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The activation is linear: {dZ} is the error of {A} against Y, and nothing else.</source>
        <translation>激活是线性的：{dZ} 就是 {A} 对 Y 的误差，别无其他。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The activation is linear: {dZ} is {dA}.</source>
        <translation>激活是线性的：{dZ} 就是 {dA}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The arrays go by too fast to be read: Space holds them.</source>
        <translation>数组过得太快，来不及读：空格键可停住。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The bias of unit {j} of layer {k}, added in every row.</source>
        <translation>第 {k} 层单元 {j} 的偏置，每一行都加上它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The biases are frozen: b stays, only the weights W go on.</source>
        <translation>偏置已冻结：b 不动，只有权重 W 继续。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The one row asks for a change of {b}, and {db} is what it asks for.</source>
        <translation>唯一的一行要求改变 {b}，{db} 就是它所要求的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The one row of {before} goes through {W}, and {b} is added.</source>
        <translation>{before} 唯一的一行经过 {W}，再加上 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The one row of {dZ} is weighed by what came in with it, {before}: that is {dW}.</source>
        <translation>{dZ} 唯一的一行按随它传入的 {before} 加权：这就是 {dW}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The rows, W and b are given, and nothing is worked out yet. → works out {array}.</source>
        <translation>行、W 和 b 已给定，还什么都没算。按 → 算出 {array}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The units of layer {k} share one bias: {db} is the sum of what each of them asks for.</source>
        <translation>第 {k} 层的单元共用一个偏置：{db} 是各单元要求之和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The units of layer {k} share one bias: {db} is the sum over them of each one’s mean over {n} rows.</source>
        <translation>第 {k} 层的单元共用一个偏置：{db} 是各单元对 {n} 行均值之和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The units of layer {k} share one bias: {db} is the sum over them of each one’s sum over {n} rows.</source>
        <translation>第 {k} 层的单元共用一个偏置：{db} 是各单元对 {n} 行之和的总和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>The weight from {from_} to unit {j} of layer {k}, the same for every row.</source>
        <translation>从 {from_} 到第 {k} 层单元 {j} 的权重，对每一行都相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>There is one row: L is its loss.</source>
        <translation>只有一行：L 就是它的损失。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>Unit {j}</source>
        <translation>单元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>the update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>unit {j}</source>
        <translation>单元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>unit {j} of layer {k}</source>
        <translation>第 {k} 层单元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{array} is not worked out yet. → works out {next}.</source>
        <translation>{array} 还没有算。按 → 算出 {next}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{dA} sends the error back through {W}: {b} is not in it.</source>
        <translation>{dA} 把误差经由 {W} 传回：其中没有 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{dZ} is 0 where the unit is off, {dead} of {all} times: nothing goes further down there.</source>
        <translation>单元关闭处 {dZ} 为 0，{all} 次中有 {dead} 次：那里什么也不再往下传。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{dZ} is the error of {A} against Y, times the slope of {f} at {Z}.</source>
        <translation>{dZ} 是 {A} 对 Y 的误差，乘以 {f} 在 {Z} 处的斜率。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{dZ} is {dA} times the slope of {f} at {Z}.</source>
        <translation>{dZ} 是 {dA} 乘以 {f} 在 {Z} 处的斜率。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{from_} to unit {j}</source>
        <translation>{from_} 到单元 {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{f} is saturated {flat} of {all} times: hardly anything of the error goes further down there.</source>
        <translation>{f} 在 {all} 次中有 {flat} 次饱和：那里误差几乎不再往下传。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/backprop_words.py"/>
        <source>{f} takes each number of {Z} by itself: rows and units do not meet.</source>
        <translation>{f} 单独处理 {Z} 中的每个数：行与单元互不相干。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>L″, how the slope changes</source>
        <translation>L″，斜率如何变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>a kink lies beside it, so no difference of L can tell</source>
        <translation>旁边有折点，L 的差商无法判断</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>b after the next step</source>
        <translation>下一步之后的 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>checked when time rests</source>
        <translation>时间停下时检查</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>held against a difference of L: they agree to {error}</source>
        <translation>与 L 的差商对照：相差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>held against a difference of L: they agree to {error} only</source>
        <translation>与 L 的差商对照：只在 {error} 内相符</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>held against a difference of L: they differ by {error}</source>
        <translation>与 L 的差商对照：相差达 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>the bias {name}</source>
        <translation>偏置 {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>the last digit</source>
        <translation>最后一位</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>∂L/∂b, all {n} rows</source>
        <translation>∂L/∂b，全部 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_side.py"/>
        <source>∂L/∂b, the next {n} rows</source>
        <translation>∂L/∂b，接下来的 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>At {name} = {b} the loss is undefined. {why}</source>
        <translation>在 {name} = {b} 处损失未定义。{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Look at the layer before.</source>
        <translation>查看前一层。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Look at the next layer.</source>
        <translation>查看后一层。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Look at the next unit.</source>
        <translation>查看后一个单元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Look at the unit before.</source>
        <translation>查看前一个单元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Next layer</source>
        <translation>后一层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Over {n} rows, at {name} = {b}, the loss is {loss} and falls towards larger b: slope {slope}.</source>
        <translation>在 {n} 行上，{name} = {b} 处的损失是 {loss}，朝更大的 b 下降：斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Over {n} rows, at {name} = {b}, the loss is {loss} and flat.</source>
        <translation>在 {n} 行上，{name} = {b} 处的损失是 {loss}，平坦。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Over {n} rows, at {name} = {b}, the loss is {loss} and rises towards larger b: slope {slope}.</source>
        <translation>在 {n} 行上，{name} = {b} 处的损失是 {loss}，朝更大的 b 上升：斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Over {n} rows, at {name} = {b}, the loss is {loss}.</source>
        <translation>在 {n} 行上，{name} = {b} 处的损失是 {loss}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>Previous layer</source>
        <translation>前一层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>The bias of the unit that is looked at, and what moves it.</source>
        <translation>当前单元的偏置，以及什么让它移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>The training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>The unit after</source>
        <translation>后面的单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>The unit before</source>
        <translation>前面的单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>This bias</source>
        <translation>这个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>all else is held</source>
        <translation>其余一切固定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>layer {n} of {m}</source>
        <translation>第 {n} 层，共 {m} 层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>output, layer {n} of {m}</source>
        <translation>输出，第 {n} 层，共 {m} 层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>unit {k} of {n}</source>
        <translation>单元 {k}，共 {n} 个</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>∂L/∂b</source>
        <translation>∂L/∂b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/bias_text.py"/>
        <source>∂L/∂{b} = {slope}</source>
        <translation>∂L/∂{b} = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Marks in the picture the rows for which nothing, or hardly anything, reaches this bias.</source>
        <translation>在图中标出几乎没有或完全没有信号到达此偏置的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Show the rows it is dead for</source>
        <translation>显示它死亡的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Show the rows it is dead or saturated for</source>
        <translation>显示它死亡或饱和的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Show the rows it is saturated for</source>
        <translation>显示它饱和的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>The chosen bias</source>
        <translation>所选偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Why it hardly moves: {why} {census}</source>
        <translation>为什么它几乎不动：{why} {census}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>Why the next {n} rows hardly move it: {why} {census}</source>
        <translation>为什么接下来的 {n} 行几乎不移动它：{why} {census}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_bias.py"/>
        <source>{name} = {b}</source>
        <translation>{name} = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_canvas.py"/>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>Classes that rows have and classes that they are taken for: {right} of {n} are right.</source>
        <translation>各行的真实类别与判定类别：{n} 行中 {right} 行正确。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>Outputs over targets of {n} rows: {off} apart in the mean.</source>
        <translation>{n} 行的输出对目标：平均相差 {off}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>is</source>
        <translation>真实</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>share of the rows</source>
        <translation>行的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>taken for</source>
        <translation>判定为</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>z = 0: b shifts all z over it</source>
        <translation>z = 0：b 把所有 z 移过它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>z of the unit</source>
        <translation>单元的 z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>z of unit {unit} of layer {layer} over {n} rows: above 0 for {part} of them.</source>
        <translation>第 {layer} 层单元 {unit} 在 {n} 行上的 z：其中 {part} 大于 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <source>{right} of {n} rows right: {part}</source>
        <translation>{n} 行中 {right} 行正确：{part}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_classes.py"/>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>{some} of {all} rows</source>
        <translation>{all} 行中的 {some} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Chosen unit</source>
        <translation>所选单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Input across</source>
        <translation>横轴输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Input upwards</source>
        <translation>纵轴输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Let the next row go through the network.</source>
        <translation>让下一行走过网络。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Let the row before go through the network.</source>
        <translation>让前一行走过网络。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Previous row</source>
        <translation>前一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>The input that runs from below to above.</source>
        <translation>自下而上的输入。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>The input that runs from left to right.</source>
        <translation>自左向右的输入。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>What the network gives for every input.</source>
        <translation>网络对每个输入给出什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>Where z of the chosen unit is 0: the line that its bias shifts.</source>
        <translation>所选单元 z 为 0 的地方：它的偏置移动的线。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>drag a bias up or down</source>
        <translation>上下拖动一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>drag a bias up or down; click a point to send its row through</source>
        <translation>上下拖动一个偏置；单击一个点让它的行走过网络</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>its loss ℓ = {loss}</source>
        <translation>它的损失 ℓ = {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_controls.py"/>
        <source>row {i} of {n}</source>
        <translation>第 {i} 行，共 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>1 unit:</source>
        <translation>1 个单元：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>layer {n} · {f}</source>
        <translation>第 {n} 层 · {f}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>output · {f}</source>
        <translation>输出 · {f}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>{n} alive</source>
        <translation>{n} 活跃</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>{n} dead</source>
        <translation>{n} 死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>{n} saturated</source>
        <translation>{n} 饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_ends.py"/>
        <source>{n} units:</source>
        <translation>{n} 个单元：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <source>The output over {name}, from {low} to {high}, with {n} rows.</source>
        <translation>输出关于 {name}，从 {low} 到 {high}，有 {n} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <source>Unit {unit} of layer {layer} over {name}: its z is 0 at {zeros}.</source>
        <translation>第 {layer} 层单元 {unit} 关于 {name}：z 在 {zeros} 处为 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <source>Unit {unit} of layer {layer} over {name}: its z is 0 nowhere there.</source>
        <translation>第 {layer} 层单元 {unit} 关于 {name}：z 在此处无零点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <source>a of the unit</source>
        <translation>单元的 a</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <source>output {name}</source>
        <translation>输出 {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_line.py"/>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>z = 0: b shifts it</source>
        <translation>z = 0：b 移动它</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_picture.py"/>
        <source>What comes out</source>
        <translation>输出结果</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>all other inputs at their mean</source>
        <translation>其余输入取均值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>dead for rows {rows}</source>
        <translation>对第 {rows} 行死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>saturated for it</source>
        <translation>对它饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>saturated for rows {rows}</source>
        <translation>对第 {rows} 行饱和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>the other input at its mean</source>
        <translation>另一个输入取均值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>the unit is dead for it</source>
        <translation>单元对它死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_pictures.py"/>
        <source>{first}, … ({n} in all)</source>
        <translation>{first}、……（共 {n} 个）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>The output over {first} and {second}, with {n} rows.</source>
        <translation>输出关于 {first} 和 {second}，有 {n} 行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>The output over {first} and {second}, {n} rows; above {level} on {part} % of the plane.</source>
        <translation>输出关于 {first} 和 {second}，{n} 行；平面的 {part} % 高于 {level}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>output {level}</source>
        <translation>输出 {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>z of unit {unit} of layer {layer} over {first} and {second}; z &gt; 0 on {part} % of the plane.</source>
        <translation>第 {layer} 层单元 {unit} 的 z 关于 {first} 和 {second}；平面的 {part} % 上 z &gt; 0。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_plane.py"/>
        <source>z ≤ 0: dead</source>
        <translation>z ≤ 0：死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>Check all gradients</source>
        <translation>检查所有梯度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>Holds every gradient of this step against differences of L: with so many it takes a while.</source>
        <translation>把这一步的每个梯度与 L 的差商对照：数量这么多，需要一会儿。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>all gradients are being checked …</source>
        <translation>正在检查所有梯度……</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>all {n} gradients agree with differences of L; the worst, of {array}, to {error}</source>
        <translation>全部 {n} 个梯度与 L 的差商相符；最差的（{array}）误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>all {n} gradients checked; worst {array}, to {error}</source>
        <translation>已检查全部 {n} 个梯度；最差 {array}，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>gradients agree with differences of L, of {array} to {error} only</source>
        <translation>梯度与 L 的差商相符，{array} 仅到 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>gradients differ from differences of L, those of {array} by {error}</source>
        <translation>梯度与 L 的差商不符，{array} 相差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>no difference of L can tell: a kink lies beside, or L is undefined</source>
        <translation>L 的差商无法判断：旁边有折点，或 L 未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>worst gradient {array}, only to {error}</source>
        <translation>最差的梯度 {array}，仅到 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>wrong gradient {array}, off by {error}</source>
        <translation>错误的梯度 {array}，偏差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_truth.py"/>
        <source>{n} gradients checked</source>
        <translation>已检查 {n} 个梯度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>1 unit: {parts}</source>
        <translation>1 个单元：{parts}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Biases of layer {n}: {biases}.</source>
        <translation>第 {n} 层的偏置：{biases}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Chosen: {unit}, b = {b}, {state}.</source>
        <translation>所选：{unit}，b = {b}，{state}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Chosen: {unit}, b = {b}, ∂L/∂b = {slope}, {state}.</source>
        <translation>所选：{unit}，b = {b}，∂L/∂b = {slope}，{state}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Does the same as unit {other}: equal weights, equal b.</source>
        <translation>与单元 {other} 做同样的事：权重相同，b 相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Does the same as units {others}: equal weights, equal b.</source>
        <translation>与单元 {others} 做同样的事：权重相同，b 相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Network {shape}, step {n}.</source>
        <translation>网络 {shape}，第 {n} 步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}</source>
        <translation>第 {i} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}: output {a}, target {y}.</source>
        <translation>第 {i} 行：输出 {a}，目标 {y}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}: z = {z}, a = {a}</source>
        <translation>第 {i} 行：z = {z}，a = {a}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}: z = {z}, a = {f}(z) = {a}</source>
        <translation>第 {i} 行：z = {z}，a = {f}(z) = {a}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}: {name} = {x}</source>
        <translation>第 {i} 行：{name} = {x}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>Row {i}: {name} = {x}, standardized</source>
        <translation>第 {i} 行：{name} = {x}，已标准化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>W{n}[{i}, {j}]: {source} → {goal}</source>
        <translation>W{n}[{i}, {j}]：{source} → {goal}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>dZ of the row = {dz}</source>
        <translation>该行的 dZ = {dz}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>layer {n}, unit {k}</source>
        <translation>第 {n} 层，单元 {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>output unit {k}</source>
        <translation>输出单元 {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>output {a}, target {y}</source>
        <translation>输出 {a}，目标 {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>the output unit</source>
        <translation>输出单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>w = {w}</source>
        <translation>w = {w}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>{n} inputs of row {i}</source>
        <translation>第 {i} 行的 {n} 个输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>{n} units: {parts}</source>
        <translation>{n} 个单元：{parts}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>∂L/∂b = {db}, over one row</source>
        <translation>∂L/∂b = {db}，一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>∂L/∂b = {db}, over {rows} rows</source>
        <translation>∂L/∂b = {db}，{rows} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/diagram_words.py"/>
        <source>∂L/∂w = {slope}</source>
        <translation>∂L/∂w = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_layers.py"/>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_layers.py"/>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>A step that sees one row only, the next one (O).</source>
        <translation>只看一行（下一行）的一步（O）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Activation of layer {n}</source>
        <translation>第 {n} 层的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Activation of the output</source>
        <translation>输出的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>All biases at the start</source>
        <translation>起始时的所有偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>All units of a layer share one bias; its gradient is the sum of theirs.</source>
        <translation>一层的所有单元共用一个偏置；它的梯度是各单元梯度之和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>As many steps as it takes for every row to be seen once more (E).</source>
        <translation>每一行再看一次所需的步数（E）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Deviation of the weights</source>
        <translation>权重的标准差</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Draws other weights, with the next seed; Reset goes back to the same start.</source>
        <translation>用下一个种子抽取另一组权重；重置回到同一个起点。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Every weight</source>
        <translation>每个权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>How many hidden layers there are, from 1 to 4.</source>
        <translation>有多少隐藏层，从 1 到 4。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>How many rows each step sees; all of them, or a batch of them.</source>
        <translation>每一步看多少行：全部，或其中一批。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>How many units the layer has, from 1 to 12.</source>
        <translation>该层有多少单元，从 1 到 12。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>How the weights are drawn; the same seed draws the same ones.</source>
        <translation>权重如何抽取；相同的种子抽出相同的权重。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Next unit</source>
        <translation>后一个单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>One row</source>
        <translation>一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Own rows</source>
        <translation>自己的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Previous unit</source>
        <translation>前一个单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Rows of the Batch lab</source>
        <translation>批次实验室的行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Seed of the order in which rows come.</source>
        <translation>行的次序所用的种子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Seed of which rows are held out</source>
        <translation>留出行的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Share of the rows that is held out</source>
        <translation>留出行的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Share of the rows that is not learned from, but only tested with: from 0 to 0.9.</source>
        <translation>不用于训练、只用于测试的行的比例：从 0 到 0.9。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Shifts and scales every input to mean 0 and deviation 1 over the training rows.</source>
        <translation>把每个输入平移缩放为在训练行上均值 0、标准差 1。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Standard deviation of the normal distribution.</source>
        <translation>正态分布的标准差。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The activation f of this layer in A = f(Z).</source>
        <translation>这一层 A = f(Z) 中的激活 f。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The activation of the last layer; cross-entropy brings its own.</source>
        <translation>最后一层的激活；交叉熵自带一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The bias of the unit that is chosen below, as it is now.</source>
        <translation>下面所选单元当前的偏置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The learning rate η: b ← b − η · db. It can change while the run goes on.</source>
        <translation>学习率 η：b ← b − η · db。运行中可以改变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The number that every bias begins with.</source>
        <translation>每个偏置开始时的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The number that every weight begins with.</source>
        <translation>每个权重开始时的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The rows that the network learns from.</source>
        <translation>网络学习所用的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The rule that turns a gradient into a step; it can change while the run goes on.</source>
        <translation>把梯度变成一步的规则；运行中可以改变。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>The same seed holds out the same rows.</source>
        <translation>相同的种子留出相同的行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Units of layer {n}</source>
        <translation>第 {n} 层的单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Weights at the start</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>What fixes the network and its training</source>
        <translation>决定网络及其训练的设置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>What the rows’ losses and gradients become: their mean or their sum.</source>
        <translation>各行的损失和梯度如何合并：取均值或求和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>Which of the parameters the training may change; the others are frozen.</source>
        <translation>训练可以改变哪些参数；其余冻结。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>b at start</source>
        <translation>起始 b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>b, the bias of the unit</source>
        <translation>b，单元的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>layer {layer}, unit {k} of {n}</source>
        <translation>第 {layer} 层，单元 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>mixed</source>
        <translation>各不相同</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>one bias a layer</source>
        <translation>每层一个偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>output {k} of {n}</source>
        <translation>输出 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>standardize the inputs</source>
        <translation>标准化输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>{rows} · {shape}</source>
        <translation>{rows} · {shape}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>{train} rows, {test} held out</source>
        <translation>{train} 行，留出 {test} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/inputs_text.py"/>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Array back</source>
        <translation>退一个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Arrays of this step</source>
        <translation>这一步的数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Go through the arrays of the step, one after the other (Space).</source>
        <translation>依次走过这一步的数组（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>Next array</source>
        <translation>下一个数组</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>One array back, exactly as it was (←).</source>
        <translation>退一个数组，与当时完全一样（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>The arrays that are worked out; drag, or use the arrows, to go through them.</source>
        <translation>已算出的数组；拖动或用方向键逐个查看。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>The next array is worked out; after the last one everything moves (→).</source>
        <translation>算出下一个数组；最后一个之后一切移动（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>{count} array/s</source>
        <translation>{count} 数组/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/timing.py"/>
        <source>{count} arrays/s</source>
        <translation>{count} 数组/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>After {n} steps the training loss is {loss}, and {alive} of {units} units are alive.</source>
        <translation>{n} 步之后训练损失是 {loss}，{units} 个单元中 {alive} 个活跃。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Click or drag to go to a step; a click on a unit looks at it.</source>
        <translation>单击或拖动到某一步；单击单元查看它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Dead for row {rows}.</source>
        <translation>对第 {rows} 行死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Dead for the rows {rows}.</source>
        <translation>对第 {rows} 行死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Mean |∂L/∂b|</source>
        <translation>平均 |∂L/∂b|</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Mean |∂L/∂b| of a layer</source>
        <translation>每层 |∂L/∂b| 的均值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Saturated for row {rows}.</source>
        <translation>对第 {rows} 行饱和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Saturated for the rows {rows}.</source>
        <translation>对第 {rows} 行饱和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>layer {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>{rows} and {n} more</source>
        <translation>{rows} 以及另外 {n} 行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/network/training_text.py"/>
        <source>|∂L/∂b|</source>
        <translation>|∂L/∂b|</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>1/L″ = {rate} at the minimum: straight to the bottom of the parabola</source>
        <translation>最小值处 1/L″ = {rate}：直达抛物线的底部</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>1/L″ = {rate} here: straight to the bottom of the parabola</source>
        <translation>这里 1/L″ = {rate}：直达抛物线的底部</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>2/L″ is for b alone</source>
        <translation>2/L″ 只对 b 有效</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Click or drag to set the learning rate; the marks are the limits of a stable step.</source>
        <translation>单击或拖动来设置学习率；记号是稳定步的极限。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: bends down here, no limit</source>
        <translation>L″ = {bend}：这里向下弯，没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: bends down, no limit</source>
        <translation>L″ = {bend}：向下弯，没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: flat here, no limit</source>
        <translation>L″ = {bend}：这里是平的，没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: flat, no limit</source>
        <translation>L″ = {bend}：平，没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ is undefined here: no limit</source>
        <translation>L″ 在这里未定义：没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ is undefined: no limit</source>
        <translation>L″ 未定义：没有极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Open a prepared start; Reset comes back to it.</source>
        <translation>打开一个准备好的起点；“重置”回到这里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Show the next sample.</source>
        <translation>显示下一个样本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Show the previous sample.</source>
        <translation>显示上一个样本。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Stability ruler</source>
        <translation>稳定性标尺</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Sum or mean of the samples' losses; with one sample both are the same.</source>
        <translation>对各样本的损失求和或取平均；只有一个样本时两者相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The activation f in a = f(z).</source>
        <translation>a = f(z) 中的激活函数 f。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The bias b: shifts z whatever the input is. Drag the ball, or type.</source>
        <translation>偏置 b：不管输入是什么，都使 z 平移。拖动小球，或直接输入。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The input x of the shown sample: z = w·x + b.</source>
        <translation>所示样本的输入 x：z = w·x + b。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The learning rate η: a step is η times the optimizer's direction.</source>
        <translation>学习率 η：一步等于 η 乘以优化器的方向。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The loss L that measures how far a is from y.</source>
        <translation>损失 L，衡量 a 离 y 有多远。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The rule that turns the slope into a step.</source>
        <translation>把斜率变成一步的规则。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The target y of the shown sample: what a should become.</source>
        <translation>所示样本的目标值 y：a 应当成为的值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The weight w: how strongly the input counts.</source>
        <translation>权重 w：输入起多大的作用。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Type or paste lists of inputs and targets.</source>
        <translation>输入或粘贴输入和目标值的列表。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Which of the parameters the descent may change.</source>
        <translation>下降可以改变哪些参数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>b, the bias</source>
        <translation>b，偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>does not settle at the minimum</source>
        <translation>不会停在最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>limit</source>
        <translation>极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>limit {now} here, {least} at minimum</source>
        <translation>极限：这里 {now}，最小值处 {least}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>more samples…</source>
        <translation>更多样本…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>no fixed limit: {optimizer} scales its own steps</source>
        <translation>没有固定的极限：{optimizer} 自己缩放步长</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>sample {k} of {n}</source>
        <translation>样本 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>w moves too: 2/L″ is for b alone</source>
        <translation>w 也在动：2/L″ 只对 b 有效</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>w, the weight</source>
        <translation>w，权重</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>zig-zags into the minimum</source>
        <translation>锯齿形地走进最小值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{least} at minimum</source>
        <translation>最小值处 {least}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} at the minimum</source>
        <translation>最小值处 {name} = {now}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here</source>
        <translation>这里 {name} = {now}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here and at the minimum</source>
        <translation>这里和最小值处 {name} = {now}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here, no minimum near</source>
        <translation>这里 {name} = {now}，附近没有最小值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here, {least} at the minimum</source>
        <translation>这里 {name} = {now}，最小值处 {least}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {rate} at the minimum: the limit of a stable step</source>
        <translation>最小值处 {name} = {rate}：稳定步的极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {rate} here: the limit of a stable step</source>
        <translation>这里 {name} = {rate}：稳定步的极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name}: {now} here, {least} at minimum</source>
        <translation>{name}：这里 {now}，最小值处 {least}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{now} here, {least} at minimum</source>
        <translation>这里 {now}，最小值处 {least}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} 没有固定的极限</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} does not settle at the minimum</source>
        <translation>{rate} 不会停在最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} settles at the minimum</source>
        <translation>{rate} 会停在最小值处</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} zig-zags into the minimum</source>
        <translation>{rate} 锯齿形地走进最小值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate}: from here the next step kills the neuron</source>
        <translation>{rate}：从这里起，下一步会使神经元死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>† kills from {kills}</source>
        <translation>† 从 {kills} 起致死</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>† the next step kills: {kills} or more</source>
        <translation>† 下一步致死：{kills} 或更大</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/lanes.py"/>
        <source>Lane {letter}: {sentence}</source>
        <translation>赛道 {letter}：{sentence}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/parameters.py"/>
        <source>{parameter} of {record}</source>
        <translation>{record} 的{parameter}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>A large ε errs because the loss bends, a small one because float64 rounds. The valley between is the best that a difference can do: {error} at ε = {step}. The check uses ε = {used}.</source>
        <translation>ε 大时，因为损失弯曲而有误差；ε 小时，因为 float64 舍入而有误差。中间的谷底是差分所能做到的最好结果：ε = {step} 时为 {error}。检验使用 ε = {used}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Backward: the chain rule</source>
        <translation>反向：链式法则</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Choose {activation} with {loss}, for which the loss has a value.</source>
        <translation>请给 {activation} 选 {loss}，这样损失就有值。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Copy numbers</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Gradient check: the error over ε</source>
        <translation>梯度检验：误差随 ε 的变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step (w too)</source>
        <translation>下一步（w 也动）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step, {optimizer}</source>
        <translation>下一步，{optimizer}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step, {optimizer} (w too)</source>
        <translation>下一步，{optimizer}（w 也动）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · dL/db</source>
        <translation>下一步：b ← b − η · dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · dL/db (w too)</source>
        <translation>下一步：b ← b − η · dL/db（w 也动）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · direction, {optimizer}</source>
        <translation>下一步：b ← b − η · 方向，{optimizer}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · direction, {optimizer} (w too)</source>
        <translation>下一步：b ← b − η · 方向，{optimizer}（w 也动）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>No ε can see this slope: what the loss changes by over it is smaller than the rounding of float64. Only the chain rule knows it.</source>
        <translation>没有哪个 ε 能看到这个斜率：损失在它上面的变化小于 float64 的舍入。只有链式法则知道它。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The loss is undefined here, so there is nothing to compare.</source>
        <translation>损失在这里未定义，所以没有可比较的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The numbers as bars</source>
        <translation>数值条形图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The numbers of the chain rule</source>
        <translation>链式法则的数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The relative error of (L(b + ε) − L(b − ε)) / 2ε over its step ε; the dashed line is the ε in use.</source>
        <translation>(L(b + ε) − L(b − ε)) / 2ε 的相对误差随步长 ε 的变化；虚线是所用的 ε。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope by the chain rule, held against a difference of the loss itself.
Click to see how the error of the difference depends on its step ε.</source>
        <translation>由链式法则得到的斜率，与损失本身的差分对照。
单击可以看差分的误差如何随步长 ε 变化。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope is 0 by the chain rule and by a difference, at every ε.</source>
        <translation>按链式法则和按差分，斜率都是 0，对每个 ε 都如此。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope is {slope}: every factor lets something through.</source>
        <translation>斜率是 {slope}：每个因子都让一些通过。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>There is none: the loss is undefined here.</source>
        <translation>没有斜率：损失在这里未定义。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric to {error}</source>
        <translation>解析 = 数值，误差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric, to the last digit</source>
        <translation>解析 = 数值，直到最后一位</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric: both are 0</source>
        <translation>解析 = 数值：两者都是 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic {analytic}</source>
        <translation>解析 {analytic}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>解析 {analytic}，数值 {numeric}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic ≈ numeric, only to {error}</source>
        <translation>解析 ≈ 数值，只到 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic ≠ numeric, off by {error}</source>
        <translation>解析 ≠ 数值，相差 {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>at a kink: convention {convention}</source>
        <translation>在折点处：约定 {convention}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>b is held: only w moves.</source>
        <translation>b 固定不动：只有 w 在动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>cancel: a − y = {value}</source>
        <translation>约分：a − y = {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>central {slope}</source>
        <translation>中间 {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>dL/db is {slope}, made of {factors}. {reason}</source>
        <translation>dL/db 是 {slope}，由 {factors} 组成。{reason}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>dz/db is 1: b is simply added</source>
        <translation>dz/db 是 1：b 只是加上去的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>error over ε ›</source>
        <translation>误差随 ε 变化 ›</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>left {slope}</source>
        <translation>左侧 {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>mean of {n} samples</source>
        <translation>{n} 个样本的平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>no check: the loss is undefined here</source>
        <translation>无法检验：损失在这里未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>nothing to compare</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>right {slope}</source>
        <translation>右侧 {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>sample {k} alone: {value}</source>
        <translation>只看样本 {k}：{value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>size, log scale</source>
        <translation>大小，对数刻度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>step ε of the central difference</source>
        <translation>中心差分的步长 ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>sum of {n} samples</source>
        <translation>{n} 个样本的求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>the loss is undefined beside b</source>
        <translation>损失在 b 旁边未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>too small: a difference ends at {resolution}</source>
        <translation>太小：差分只能分辨到 {resolution}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>{title}, sample {k} of {n}</source>
        <translation>{title}，样本 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>ε in use</source>
        <translation>所用的 ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>▶ bottleneck</source>
        <translation>▶ 瓶颈</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 1 forward</source>
        <translation>● 1 前向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 2 loss</source>
        <translation>● 2 损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 3 backward</source>
        <translation>● 3 反向</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 4 update</source>
        <translation>● 4 更新</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Close without changing the samples (Esc).</source>
        <translation>关闭，不改变样本（Esc）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>One number a line, or with commas between. Two columns of a table can be pasted into either box.</source>
        <translation>每行一个数，或用逗号隔开。表格的两列可以粘贴到任意一个框里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>The inputs, one a sample.</source>
        <translation>输入，每个样本一个。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>The targets, in the order of the inputs.</source>
        <translation>目标值，顺序与输入相同。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Use these samples (Ctrl+Enter).</source>
        <translation>使用这些样本（Ctrl+Enter）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x, the inputs</source>
        <translation>x，输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x: {x}, y: {y}</source>
        <translation>x：{x}，y：{y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x: {x}, y: {y} – each x needs its y</source>
        <translation>x：{x}，y：{y}——每个 x 都要有对应的 y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>y, the targets</source>
        <translation>y，目标值</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>At the bias {b} the loss is undefined: {why}</source>
        <translation>在偏置 {b} 处损失未定义：{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, a double click fits it.</source>
        <translation>拖动小球来设置偏置；滚轮放宽或收窄视图，按住 Shift 拖动来移动视图，双击让它适合运行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Loss, its factors and the activation over the bias</source>
        <translation>损失、它的因子和激活值随偏置的变化</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>No slope here. {why}</source>
        <translation>这里没有斜率。{why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the loss is undefined.</source>
        <translation>偏置是 {b}，损失在那里未定义。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the neuron is dead.</source>
        <translation>偏置是 {b}，神经元在那里死亡。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the neuron is saturated.</source>
        <translation>偏置是 {b}，神经元在那里饱和。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}.</source>
        <translation>偏置是 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The factors of the slope</source>
        <translation>斜率的因子</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and falls towards larger b, with slope {slope}.</source>
        <translation>损失是 {loss}，b 越大损失越低，斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and flat, with slope {slope}.</source>
        <translation>损失是 {loss}，是平的，斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and rises towards larger b, with slope {slope}.</source>
        <translation>损失是 {loss}，b 越大损失越高，斜率 {slope}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The next step leads to {b}.</source>
        <translation>下一步到 {b}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Why the slope is small</source>
        <translation>斜率为什么小</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dL/da is {error} and da/dz is {passes}; the neuron gives {a} where {y} is asked.</source>
        <translation>dL/da 是 {error}，da/dz 是 {passes}；神经元给出 {a}，而要求的是 {y}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dead: da/dz = 0</source>
        <translation>死亡：da/dz = 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>log scale beyond ±{bend}</source>
        <translation>±{bend} 以外为对数刻度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>mean of</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>mean over {n} samples</source>
        <translation>对 {n} 个样本取平均</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>of sample {k}</source>
        <translation>样本 {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>predicted L = {loss}</source>
        <translation>预测 L = {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>real new L = {loss}</source>
        <translation>实际新 L = {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>rise {height}</source>
        <translation>升高 {height}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>run {length}</source>
        <translation>横移 {length}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>saturated: |da/dz| &lt; {limit}</source>
        <translation>饱和：|da/dz| &lt; {limit}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>slope dL/db = {slope}</source>
        <translation>斜率 dL/db = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>sum of</source>
        <translation>求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>sum over {n} samples</source>
        <translation>对 {n} 个样本求和</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>target y = {y}</source>
        <translation>目标值 y = {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: L is undefined here</source>
        <translation>换用 {choice}：L 在这里未定义</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: next b = {b}</source>
        <translation>换用 {choice}：下一个 b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: there is no next step</source>
        <translation>换用 {choice}：没有下一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>{said} (curve to its own scale)</source>
        <translation>{said}（曲线用自己的刻度）</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Closes this message.</source>
        <translation>关闭这条消息。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Copy the details of the error</source>
        <translation>复制错误的详情</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Puts the whole error report on the clipboard.</source>
        <translation>把完整的错误报告放到剪贴板。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>A comma is taken as a point: 1,5 is 1.5.</source>
        <translation>逗号视为小数点：1,5 就是 1.5。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = {value} is not allowed: it must lie in {allowed}.</source>
        <translation>{name} = {value} 无效：必须在 {allowed} 内。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is more than one number: write one, such as 1234.5 or 0,5.</source>
        <translation>{name} = “{text}”不止一个数：请只写一个，例如 1234.5 或 0,5。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is not a finite number: write one such as 0.5, −2 or 1e−3.</source>
        <translation>{name} = “{text}”不是有限的数：请写 0.5、−2 或 1e−3 这样的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is not a number: write one such as 0.5, −2 or 1e−3.</source>
        <translation>{name} = “{text}”不是数：请写 0.5、−2 或 1e−3 这样的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} is empty: write a number such as 0.5, −2 or 1e−3.</source>
        <translation>{name} 为空：请写 0.5、−2 或 1e−3 这样的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/blank.py"/>
        <source>The screen is black; any key brings it back.</source>
        <translation>屏幕已变黑；按任意键恢复。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/feature.py"/>
        <source>Screen to present on</source>
        <translation>用来演示的屏幕</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Choose one under Lessons: its notes stand here, for you alone.</source>
        <translation>请在“课程”中选一门：它的备注显示在这里，只有你能看到。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Counts the time from zero again.</source>
        <translation>重新从零开始计时。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>No lesson is open</source>
        <translation>没有打开课程</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Notes for the teacher</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Notes of this scene</source>
        <translation>本场景的备注</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Restart</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Restart the time since presenting began</source>
        <translation>重新计算演示开始以来的时间</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Scene {k} of {n}</source>
        <translation>场景 {k}/{n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>This is the last scene.</source>
        <translation>这是最后一个场景。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Time of day</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Time since presenting began</source>
        <translation>演示开始以来的时间</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/readout.py"/>
        <source>The numbers, the verdict and the reason</source>
        <translation>数值、结论和原因</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/cures.py"/>
        <source>Close the list of cures</source>
        <translation>关闭办法列表</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/cures.py"/>
        <source>Try {cure} in lane B: {forecast}</source>
        <translation>在赛道 B 上试“{cure}”：{forecast}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against double the rate, {rate}</source>
        <translation>对比两倍的学习率 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against half the rate, {rate}</source>
        <translation>对比一半的学习率 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against the run before the last edit</source>
        <translation>对比上次修改之前的运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against the same settings</source>
        <translation>对比相同的设置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/feature.py"/>
        <source>Lane B tries {cure}.</source>
        <translation>赛道 B 正在试：{cure}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another activation</source>
        <translation>对比另一种激活函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another loss</source>
        <translation>对比另一种损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another optimizer</source>
        <translation>对比另一种优化器</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Changes the lanes, so that the fields set the other one (X).</source>
        <translation>交换赛道，让输入框设置另一条（X）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Closes the list of cures (W).</source>
        <translation>关闭办法列表（W）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Dead. What would wake it, tried in lane B:</source>
        <translation>死亡。能唤醒它的办法，在赛道 B 上试：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>L below {level}</source>
        <translation>L 低于 {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lane {letter}</source>
        <translation>赛道 {letter}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lets time run faster and faster, a decade of steps in equal times (K).</source>
        <translation>让时间越走越快，每个数量级的步数用时相同（K）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lists what would wake this neuron, with forecasts in steps (W).</source>
        <translation>列出能唤醒这个神经元的办法，并预测步数（W）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Log clock</source>
        <translation>对数时钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Nothing to rescue: this neuron learns.</source>
        <translation>没有什么要救：这个神经元在学习。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Plays until z has crossed 0 in both lanes, or never will (V).</source>
        <translation>播放到 z 在两条赛道上都越过 0，或确定永远不会（V）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Race: two lanes under one clock</source>
        <translation>竞赛：两条赛道，一个时钟</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Rescue…</source>
        <translation>救活…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Run until escaped</source>
        <translation>运行到脱困</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Saturated and wrong. What would get it out, tried in lane B:</source>
        <translation>饱和而且错了。能让它脱困的办法，在赛道 B 上试：</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Takes lane B away; lane A goes on.</source>
        <translation>去掉赛道 B；赛道 A 继续。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>at the start</source>
        <translation>在起点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>died</source>
        <translation>已死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>escaped</source>
        <translation>已脱困</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>step {n}: {what}</source>
        <translation>第 {n} 步：{what}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>the same settings</source>
        <translation>相同的设置</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>the slope turned</source>
        <translation>斜率已变号</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>wins</source>
        <translation>获胜</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/code_feature.py"/>
        <source>{name} code is on the clipboard: {n} lines that end in asserts with the numbers on the screen.</source>
        <translation>{name} 代码已放到剪贴板：共 {n} 行，末尾用 assert 核对屏幕上的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Cancelled: no file was written.</source>
        <translation>已取消：没有写文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Chooses the place of the file.</source>
        <translation>选择文件的位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Closes this window (Esc).</source>
        <translation>关闭这个窗口（Esc）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Copies where the file lies.</source>
        <translation>复制文件所在的位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>File to write</source>
        <translation>要写的文件</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Shows the file's folder.</source>
        <translation>显示文件所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Stops; no file is left.</source>
        <translation>停止；不留下文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>There is no folder {folder}: choose another place.</source>
        <translation>没有文件夹 {folder}：请另选位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Where the file goes.</source>
        <translation>文件写到哪里。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Writes the file (Enter).</source>
        <translation>写出文件（Enter）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Writing {name} …</source>
        <translation>正在写 {name} …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Written: {path} ({size}).</source>
        <translation>已写出：{path}（{size}）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Colours of the picture.</source>
        <translation>图片的颜色。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Exports: {kind}.</source>
        <translation>导出：{kind}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Height in pixels</source>
        <translation>高度，像素</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>How many frames a step has.</source>
        <translation>每一步有多少帧。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Points of the curve</source>
        <translation>曲线的点数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Steps a second</source>
        <translation>每秒步数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>The kind of file.</source>
        <translation>文件的种类。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>What is written.</source>
        <translation>写出什么。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Width in pixels</source>
        <translation>宽度，像素</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>A figure with lines that stay sharp and text that can be selected.</source>
        <translation>线条始终清晰、文字可以选中的图。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>A row for each neuron, every number with all its digits.</source>
        <translation>每个神经元一行，每个数保留全部位数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>APNG animation</source>
        <translation>APNG 动画</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>Every neuron, a row each</source>
        <translation>每个神经元一行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>JSON table</source>
        <translation>JSON 表格</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>MP4 video</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>MP4 video: needs ffmpeg on PATH</source>
        <translation>MP4 视频：需要 PATH 中有 ffmpeg</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>PDF figure</source>
        <translation>PDF 图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>SVG figure</source>
        <translation>SVG 图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The curve over the bias</source>
        <translation>随偏置变化的曲线</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The page alone</source>
        <translation>仅页面</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The plots, as a figure</source>
        <translation>各曲线图，作为一幅图</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The run, step by step</source>
        <translation>运行，逐步</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>Up to {n} rows, every number with all its digits.</source>
        <translation>最多 {n} 行，每个数都有全部位数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>a frame every {n} steps</source>
        <translation>每 {n} 步一帧</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>one frame a step</source>
        <translation>每步一帧</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{n} frames a step</source>
        <translation>每步 {n} 帧</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{n} frames of {w} × {h} pixels, {seconds} seconds long.</source>
        <translation>{n} 帧，{w} × {h} 像素，时长 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{w} × {h} pixels, with the experiment inside: dropped on the window it comes back.</source>
        <translation>{w} × {h} 像素，里面带有实验：拖到窗口上，实验就回来了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/feature.py"/>
        <source>On the clipboard: {code}</source>
        <translation>已放到剪贴板：{code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>One neuron</source>
        <translation>一个神经元</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>learning rate {rate}</source>
        <translation>学习率 {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>moves {what}</source>
        <translation>移动 {what}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>next b = {b}</source>
        <translation>下一个 b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>sample {n}</source>
        <translation>样本 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>step {n}, from b = {b}</source>
        <translation>第 {n} 步，从 b = {b} 出发</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>{reduction} of dL/dz over {n} samples</source>
        <translation>{n} 个样本的 dL/dz 的{reduction}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>{reduction} over {n} samples</source>
        <translation>对 {n} 个样本{reduction}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/jobs.py"/>
        <source>ffmpeg wrote an empty MP4: choose GIF, APNG or WebP.</source>
        <translation>ffmpeg 写出的 MP4 是空的：请选 GIF、APNG 或 WebP。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Closes this sheet (Esc).</source>
        <translation>关闭这一页（Esc）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Code of the experiment</source>
        <translation>实验的代码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Copies the code.</source>
        <translation>复制代码。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>QR code of the experiment</source>
        <translation>实验的二维码</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>This experiment, to photograph or to type</source>
        <translation>这个实验，拍照或输入</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Adds a page with every number of every solution.</source>
        <translation>加上一页，写出每道题解答的每个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Asks for a file and writes the PDF.</source>
        <translation>询问文件名并写出 PDF。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Close the window of the worksheet</source>
        <translation>关闭练习卷窗口</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Draws the exercises: the same number gives the same sheet, for ever.</source>
        <translation>生成练习题：同一个编号永远得到同一张卷子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>习题</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Exercises for paper, in the style of this lab. The same number gives the same sheet.</source>
        <translation>与这个实验室风格一致的纸上习题。同一个编号得到同一张卷子。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>How many exercises there are, from 1 to {most}.</source>
        <translation>有多少道题，从 1 到 {most}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>答案单独一页</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Level</source>
        <translation>难度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>保存练习卷</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>The size of the paper.</source>
        <translation>纸张的尺寸。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>What the exercises are about.</source>
        <translation>习题的内容。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>练习卷</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_feature.py"/>
        <source>The worksheet is saved as {path}.</source>
        <translation>练习卷已保存为 {path}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>To look up</source>
        <translation>备查</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>{path} cannot be written: its folder must exist and be writable.</source>
        <translation>无法写入 {path}：它的文件夹必须存在并且可写。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>σ(−z) = 1 − σ(z), tanh(−z) = −tanh z</source>
        <translation>σ(−z) = 1 − σ(z), tanh(−z) = −tanh z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>A quarter of a step: forward, loss, backward, update.</source>
        <translation>四分之一步：前向、损失、反向、更新。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Back to the scenario as it was loaded (Home).</source>
        <translation>回到载入时的情景（Home）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Draw the loss per step on a log axis.</source>
        <translation>让每步的损失用对数轴。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Hold the run where it is (Space).</source>
        <translation>让运行停在原处（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Let the descent run (Space).</source>
        <translation>让下降运行起来（空格键）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Loss per step</source>
        <translation>每步的损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Loss to fall below</source>
        <translation>损失要降到多少以下</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>One step back, exactly as it was (←).</source>
        <translation>后退一步，与原来完全一样（←）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>One step on (→).</source>
        <translation>前进一步（→）。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run until something happens.</source>
        <translation>运行到某事发生。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run until the loss is below this number.</source>
        <translation>运行到损失低于这个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step {n} of {known} that are known: the loss was {first} at the start and is {now} now.</source>
        <translation>已知的 {known} 步中的第 {n} 步：损失开始时是 {first}，现在是 {now}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Steps a second, from a quarter of a step to thousands.</source>
        <translation>每秒步数，从四分之一步到几千步。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>The loss at each step; drag, or use the arrows, Home and End, to go through the run.</source>
        <translation>每一步的损失；拖动，或用方向键、Home 和 End 在运行中移动。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>The run stops when the loss is below this number.</source>
        <translation>损失低于这个数时，运行停止。</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>converged at step {n}</source>
        <translation>在第 {n} 步收敛</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>diverged at step {n}</source>
        <translation>在第 {n} 步发散</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>each step is longer than the last</source>
        <translation>每一步都比上一步长</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>it repeats itself</source>
        <translation>自我重复</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>nothing moves any more</source>
        <translation>什么都不再移动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>oscillating, period {n}</source>
        <translation>振荡，周期 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>runs until: the loss is below {level}</source>
        <translation>运行到：损失低于 {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>runs until: {event}</source>
        <translation>运行到：{event}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>saturated, creeping</source>
        <translation>饱和，缓慢挪动</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>slope exactly 0, error not</source>
        <translation>斜率恰好为 0，误差不为 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>without a fixed period</source>
        <translation>没有固定的周期</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{count} step/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{count} steps/s</source>
        <translation>{count} 步/秒</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{verdict}: {detail}</source>
        <translation>{verdict}：{detail}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>×10 in {seconds} s</source>
        <translation>{seconds} 秒 ×10</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>A batch needs at least one column for X and one for Y.</source>
        <translation>一个批次至少需要一列作 X，一列作 Y。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/network.py"/>
        <source>rows a step</source>
        <translation>每步行数</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>{names} holds categories, so Y has only 0 and 1: change the category in the table.</source>
        <translation>{names} 里是类别，所以 Y 只有 0 和 1：请在表格里改类别。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>{count} batches of {size} rows are too many to draw: take up to {most}, or smaller ones.</source>
        <translation>{count} 个批次、每批 {size} 行，太多了：最多 {most} 个，或把批次缩小。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/chain.py"/>
        <source>A window from {low} to {high} is empty.</source>
        <translation>从 {low} 到 {high} 的窗口是空的。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Input (X)</source>
        <translation>输入 (X)</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Y would have {count} columns: a layer has at most {most} neurons.</source>
        <translation>Y 会有 {count} 列：一层最多 {most} 个神经元。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>{name} has numbers beyond {most}, too large to calculate with: leave the column out.</source>
        <translation>{name} 里有超过 {most} 的数，太大，无法计算：请不要用这一列。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>The Neuron lab shows from 1 to {most} samples, and {rows} rows are left in: take fewer rows.</source>
        <translation>神经元实验室可显示 1 到 {most} 个样本，而留下的有 {rows} 行：请减少行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>The samples of the Neuron lab</source>
        <translation>神经元实验室的样本</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>{column} and neuron {n} of the batch</source>
        <translation>批次的 {column} 和神经元 {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>A table needs at least one row: keep one.</source>
        <translation>表格至少要有一行：请留下一行。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>Row {row}, column {name}: the cell is empty; write one of its categories or a new one.</source>
        <translation>第 {row} 行，列 {name}：单元格是空的；请写它的某个类别，或一个新类别。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>Row {row}, column {name}: {cell} is not a number up to {most}: write one such as 0.5, -2 or 1e-3.</source>
        <translation>第 {row} 行，列 {name}：{cell} 不是不超过 {most} 的数：请写 0.5、-2 或 1e-3 这样的数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>What was pasted has {count} columns, and from {name} on there are {there}: paste it as a table.</source>
        <translation>粘贴的内容有 {count} 列，而从 {name} 起只有 {there} 列：请作为表格粘贴。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>{name} is no name for this column: it is empty, or another column has it.</source>
        <translation>{name} 不能作这一列的名称：它是空的，或别的列已经用了。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>how weights begin</source>
        <translation>权重如何开始</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the activation of the output</source>
        <translation>输出的激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the order of the rows</source>
        <translation>行的次序</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the padlocks</source>
        <translation>锁</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the reduction</source>
        <translation>归约方式</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the scale of the inputs</source>
        <translation>输入的尺度</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the scale of the weights</source>
        <translation>权重的尺度</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the seed of the held-out rows</source>
        <translation>留出行的种子</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the share of held-out rows</source>
        <translation>留出行的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the shared bias</source>
        <translation>共用的偏置</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the skip connection</source>
        <translation>跳跃连接</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the slope at a kink</source>
        <translation>折点处的斜率</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the small change db</source>
        <translation>小变化 db</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the small change dw</source>
        <translation>小变化 dw</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the small change dx</source>
        <translation>小变化 dx</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>{setting} is locked in this scene: press PageDown to go on, or leave the lesson.</source>
        <translation>“{setting}”在这个场景中已锁定：按 PageDown 继续，或离开课程。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/network.py"/>
        <source>Softmax has no parameters.</source>
        <translation>Softmax 没有参数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/network.py"/>
        <source>The activation of the output comes with the loss: choose Half MSE or MSE to choose it yourself.</source>
        <translation>输出的激活由损失决定：要自己选择，请选半 MSE 或 MSE。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/network.py"/>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/network.py"/>
        <source>share of the rows that is held out</source>
        <translation>留出行的比例</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/network_data.py"/>
        <source>The Batch lab has no rows yet: open it, type them or open a file there, and come back.</source>
        <translation>批次实验室还没有行：打开它，在那里输入或打开文件，然后回来。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/pacing.py"/>
        <source>b stays: {why}.</source>
        <translation>b 停住不动：{why}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/pacing.py"/>
        <location filename="../../biasviz/updates/running.py"/>
        <source>{n} steps: the limit.</source>
        <translation>{n} 步：达到上限。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>example</source>
        <translation>例子</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/training.py"/>
        <source>Step {n}: {event}.</source>
        <translation>第 {n} 步：{event}。</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/xray.py"/>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>dead from the start</source>
        <translation>从一开始就死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>dead since step {n}</source>
        <translation>从第 {n} 步起死亡</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>kept back while you guess</source>
        <translation>猜测期间先不显示</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} begins with an empty entry: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name} 以空项开头：请写 0.5、-2 或 1e-3，用逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} has an empty entry after {before}: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name} 在 {before} 之后有一个空项：请写 0.5、-2 或 1e-3，用逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} is empty: give at least one number.</source>
        <translation>{name} 为空：请至少给出一个数。</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name}: {piece} (number {k}) is not a number: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name}：{piece}（第 {k} 个数）不是数：请写 0.5、-2 或 1e-3，用逗号隔开。</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>无法写入 {path}（{error}）：请另选位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>无法写入 {path}（{why}）：请另选位置。</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>无法写入 {target}：它不是文件。</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{target} cannot be written: it is write-protected.</source>
        <translation>无法写入 {target}：它有写保护。</translation>
    </message>
    <message>
        <source>@{place} is not allowed: the walk has the steps from 0 to {most}.</source>
        <translation type="vanished">@{place} 不允许：这条路有第 0 到 {most} 步。</translation>
    </message>
    <message>
        <source>All the way back to the input</source>
        <translation type="vanished">一直回到输入</translation>
    </message>
    <message>
        <source>Every b, and every W, goes one step against its gradient; the next step begins with them.</source>
        <translation type="vanished">每个 b 和每个 W 逆着自己的梯度走一步；下一步由此开始。</translation>
    </message>
    <message>
        <source>In the Batch lab</source>
        <translation type="vanished">在批次实验室里</translation>
    </message>
    <message>
        <source>In the Neuron lab</source>
        <translation type="vanished">在神经元实验室里</translation>
    </message>
    <message>
        <source>One neuron forward again</source>
        <translation type="vanished">再往前一个神经元</translation>
    </message>
    <message>
        <source>One neuron further back</source>
        <translation type="vanished">再往回一个神经元</translation>
    </message>
    <message>
        <source>There are no numbers to check code against: gradients are beyond what a number can hold.</source>
        <translation type="vanished">没有可用来核对代码的数：梯度超出了一个数所能表示的范围。</translation>
    </message>
    <message>
        <source>a first scene of the Batch lab needs a scenario of it.</source>
        <translation type="vanished">批次实验室的第一个场景需要一个该实验室的情景。</translation>
    </message>
    <message>
        <source>depth = {depth} is not allowed: a chain has from 1 to {most} neurons.</source>
        <translation type="vanished">depth = {depth} 不允许：链有 1 到 {most} 个神经元。</translation>
    </message>
    <message>
        <source>from below</source>
        <translation type="vanished">来自下方</translation>
    </message>
    <message>
        <source>rows = {rows} is of the Batch lab: one neuron takes all its samples at once.</source>
        <translation type="vanished">rows = {rows} 属于批次实验室：单个神经元一次就用全部样本。</translation>
    </message>
    <message>
        <source>scenario = {id} is none of the Batch lab{hint}: `biasviz scenarios` lists them.</source>
        <translation type="vanished">scenario = {id} 不属于批次实验室{hint}：`biasviz scenarios` 会列出全部。</translation>
    </message>
    <message>
        <source>the arrays of a step: from cell to cell</source>
        <translation type="vanished">一步中的数组：在单元格之间移动</translation>
    </message>
    <message>
        <source>the arrays of a step: go to other rows; with Shift move them aside</source>
        <translation type="vanished">一步中的数组：到其他行；按住 Shift 左右移动</translation>
    </message>
    <message>
        <source>the arrays of a step: keep the cell lit, or no longer</source>
        <translation type="vanished">一步中的数组：让单元格保持点亮，或取消</translation>
    </message>
    <message>
        <source>the diagram: from unit to unit</source>
        <translation type="vanished">示意图：在单元之间移动</translation>
    </message>
    <message>
        <source>the diagram: the chosen bias on a page of its own</source>
        <translation type="vanished">示意图：在单独的页面查看所选偏置</translation>
    </message>
    <message>
        <source>the diagram: the chosen bias up, or down, with the pointer on it</source>
        <translation type="vanished">示意图：指针在其上时，所选偏置增大或减小</translation>
    </message>
    <message>
        <source>various</source>
        <translation type="vanished">各不相同</translation>
    </message>
    <message>
        <source>what = {what} is not in tables of the {lab} lab: choose {allowed}.</source>
        <translation type="vanished">what = {what} 不在{lab}实验室的表格中：请选择 {allowed}。</translation>
    </message>
    <message>
        <source>what = {what} is of one neuron: of the Batch lab the whole window can be exported.</source>
        <translation type="vanished">what = {what} 属于单个神经元：批次实验室可以导出整个窗口。</translation>
    </message>
    <message>
        <source>what = {what} is of one neuron: of the {lab} lab the whole window can be exported.</source>
        <translation type="vanished">what = {what} 属于单个神经元：{lab}实验室可以导出整个窗口。</translation>
    </message>
    <message>
        <source>what = {what} is of one neuron: of the {lab} lab the window and tables can be exported.</source>
        <translation type="vanished">what = {what} 属于单个神经元：{lab}实验室可以导出窗口和表格。</translation>
    </message>
    <message>
        <source>{name} is not a PNG picture.</source>
        <translation type="vanished">{name} 不是 PNG 图片。</translation>
    </message>
    <message>
        <source>{name} is of the Batch lab, and this is for one neuron: open it in the window, or with `grad`.</source>
        <translation type="vanished">{name} 属于批次实验室，而这里是给一个神经元用的：请在窗口中打开，或用 `grad`。</translation>
    </message>
    <message>
        <source>{name}: C tells nothing so far down; every factor matches its difference to {error}</source>
        <translation type="vanished">{name}：这么深处 C 看不出变化；每个因子与其差商相符，误差 {error}</translation>
    </message>
    <message>
        <source>ℓ = {loss}</source>
        <translation type="vanished">ℓ = {loss}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>Steps that never get smaller</source>
        <translation>从不变小的步</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>The slope of the absolute error is always 1 in size, so b cannot settle: it jumps across the minimum for ever.</source>
        <translation>绝对误差的斜率大小总是 1，所以 b 停不下来：它永远在最小值两边跳来跳去。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-dead-start.toml"/>
        <source>All hidden ReLUs start at b = −10, where no row lights them, so db1 is exactly 0 and only the last bias can move.</source>
        <translation>所有隐藏 ReLU 都从 b = −10 出发，没有一行能点亮它们，所以 db1 恰好为 0，只有最后的偏置能动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-dead-start.toml"/>
        <source>Everybody dead: no bias hears the error</source>
        <translation>全都死亡：没有偏置听得到误差</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-equal-start.toml"/>
        <source>All equal, for ever</source>
        <translation>永远都一样</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-equal-start.toml"/>
        <source>Four units that start alike get the same slope in every step, so they stay one unit that is there four times.</source>
        <translation>四个起点相同的单元，每一步得到同样的斜率，所以它们始终是一个单元，只是出现了四次。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-zero-start.toml"/>
        <source>All zeros: one layer of biases learns</source>
        <translation>全是零：只有一层偏置在学</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/all-zero-start.toml"/>
        <source>With all weights 0 no error gets back and no activation gets on, so only the last biases move, until they tell how rare class 1 is.</source>
        <translation>所有权重为 0，误差传不回来，激活也传不过去，所以只有最后的偏置在动，直到它们说出类别 1 有多少见。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/around-the-dead-one.toml"/>
        <source>Around the dead one</source>
        <translation>绕过死亡的那个</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/around-the-dead-one.toml"/>
        <source>Neuron 7 is as dead as before, and its own bias gets nothing; what lies below it gets its share, around it.</source>
        <translation>神经元 7 和之前一样死亡，它自己的偏置什么也得不到；它下面的绕过它得到自己的一份。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-separate-biases.toml"/>
        <source>With a bias for each unit</source>
        <translation>每个单元一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-separate-biases.toml"/>
        <source>With a bias of its own for each unit the first step lowers the loss more than with a shared one, and ten thousand steps do too.</source>
        <translation>每个单元有自己的偏置，第一步就比共用偏置让损失降得更多，走一万步也是如此。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-shared-biases.toml"/>
        <source>The article draws one bias for each layer, so its slope is the sum of what both units say: db2 = 0.1385 − 0.0381 = 0.1004.</source>
        <translation>文章为每层画了一个偏置，所以它的斜率是两个单元所说的和：db2 = 0.1385 − 0.0381 = 0.1004。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-shared-biases.toml"/>
        <source>With its biases, shared as they are drawn</source>
        <translation>带上偏置，照图共用</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-weights-only.toml"/>
        <source>A much-copied worked example of backpropagation updates eight weights and leaves both biases where they are.</source>
        <translation>一个被反复转载的反向传播算例，更新八个权重，却把两个偏置留在原处。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/article-weights-only.toml"/>
        <source>A worked example: only the weights move</source>
        <translation>一个算例：只有权重动</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>Nothing left to do</source>
        <translation>没有什么要做的了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>The neuron already gives what is asked, so the error is 0, the slope is 0, and b stays.</source>
        <translation>神经元给出的已经是所要求的，所以误差是 0，斜率是 0，b 不动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/b-from-below.toml"/>
        <source>A bias from below moves ∂z/∂w</source>
        <translation>来自下面的偏置移动 ∂z/∂w</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/b-from-below.toml"/>
        <source>Move b of neuron 1: ∂z²/∂w² = a¹ moves with it. Now move b of neuron 2: it stays. Only its own bias is missing.</source>
        <translation>移动神经元 1 的 b：∂z²/∂w² = a¹ 随之移动。再移动神经元 2 的 b：它不动。缺的只是它自己的偏置。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/b-without-a-voice.toml"/>
        <source>The ReLU is asleep: z = −0.8, so b reaches neither ∂z/∂w nor ∂C/∂w. Drag b above −1.2 and ∂C/∂w wakes up.</source>
        <translation>ReLU 睡着了：z = −0.8，所以 b 既够不到 ∂z/∂w，也够不到 ∂C/∂w。把 b 拖到 −1.2 以上，∂C/∂w 就醒来。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/b-without-a-voice.toml"/>
        <source>Where b has no say</source>
        <translation>b 说不上话的地方</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>Badly wrong, cross-entropy</source>
        <translation>错得厉害，交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>The same bad start with cross-entropy: the slope is nearly 1, and 11 steps are enough.</source>
        <translation>同样糟糕的起点，用交叉熵：斜率接近 1，11 步就够了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Badly wrong, half MSE</source>
        <translation>错得厉害，半 MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Deeper in the tail the slope is 54 times smaller still: run until a falls below 0.5 and count 22,063 steps.</source>
        <translation>更深的尾部，斜率还要小到 54 分之一：运行到 a 低于 0.5，数一数要 22,063 步。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/below-any-float.toml"/>
        <source>Smaller than any number a computer keeps</source>
        <translation>比计算机能存的任何数都小</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/below-any-float.toml"/>
        <source>∂C/∂b of neuron 1 is 2.7·10⁻³⁴⁵, which a computer rounds to 0. Its exponent is kept apart here: small, and not 0.</source>
        <translation>神经元 1 的 ∂C/∂b 是 2.7·10⁻³⁴⁵，计算机会把它舍入为 0。这里单独保存它的指数：很小，但不是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bent-below.toml"/>
        <source>Only b of neuron 1 moves, by 2. dz² promises 1.18, z² moves by 0.66: da¹ goes along the tangent, a¹ along the curve.</source>
        <translation>只有神经元 1 的 b 移动，移动 2。dz² 预示 1.18，z² 移动 0.66：da¹ 沿切线走，a¹ 沿曲线走。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bent-below.toml"/>
        <source>What the curve adds</source>
        <translation>曲线添上的部分</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Taken directly from z the slope is 1 and b walks home, where multiplying the rounded factors would give 0 times infinity.</source>
        <translation>直接由 z 计算，斜率是 1，b 会走回去；若把舍入后的因子相乘，就会得到 0 乘无穷大。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Where a rounds to 1, cross-entropy</source>
        <translation>a 舍入为 1 时，交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>A computer stores a as exactly 1 here, yet computed with care the slope is 8.5·10⁻¹⁷ and not 0: saturated, not dead.</source>
        <translation>计算机把这里的 a 存成恰好 1，但仔细计算的斜率是 8.5·10⁻¹⁷ 而不是 0：饱和，不是死亡。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>Where a rounds to 1, half MSE</source>
        <translation>a 舍入为 1 时，半 MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/biases-break-the-tie.toml"/>
        <source>All weights are equal again, but each hidden unit starts with another bias, and that is enough to make them differ.</source>
        <translation>所有权重还是相等，但每个隐藏单元从不同的偏置出发，这就足以让它们变得不同。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/biases-break-the-tie.toml"/>
        <source>Different biases break the tie</source>
        <translation>不同的偏置打破对称</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>A swing that stays bounded</source>
        <translation>不会越界的摆动</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>Past its limit of 8 cross-entropy does not explode: b settles into jumping between 1.24 and −1.24.</source>
        <translation>超过极限 8，交叉熵也不会爆炸：b 稳定下来，在 1.24 和 −1.24 之间跳动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>A loss that is content</source>
        <translation>满意的损失</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>Hinge asks only for a margin of 1: it is reached here, so nothing arrives from above and b rests.</source>
        <translation>Hinge 只要求间隔为 1：这里已经达到，所以从上面什么也没有传来，b 静止。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Cross-entropy has a plateau too, at the right answer: b grows like the logarithm of the steps and never arrives.</source>
        <translation>交叉熵也有平台，在正确答案处：b 像步数的对数一样增长，永远到不了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Right, and never there</source>
        <translation>对了，却永远到不了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>Only the loss has changed, and the slope is five times as large, because cross-entropy cancels the factor da/dz.</source>
        <translation>只换了损失，斜率就大到五倍，因为交叉熵抵消了因子 da/dz。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>The same start with cross-entropy</source>
        <translation>同样的起点，用交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cut-off.toml"/>
        <source>One weight is 0</source>
        <translation>有一个权重是 0</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cut-off.toml"/>
        <source>w of neuron 4 is 0: nothing below it has a part in C, and those gradients are exactly 0. Set it to 0.001.</source>
        <translation>神经元 4 的 w 是 0：它下面的都与 C 无关，那些梯度恰为 0。把它设为 0.001。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/data-does-not-move.toml"/>
        <source>The bottom is data</source>
        <translation>最底下是数据</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/data-does-not-move.toml"/>
        <source>Weights and biases move, x does not: at the bottom dx = 0, and the last term is gone. The other six stay as they are.</source>
        <translation>权重和偏置移动，x 不动：底部 dx = 0，最后一项消失。其余六项不变。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-at-seven.toml"/>
        <source>Dead at neuron 7</source>
        <translation>在神经元 7 处死亡</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-at-seven.toml"/>
        <source>z of neuron 7 is below 0 and its slope exactly 0: neurons 1 to 7 get nothing. With b above −0.8 it wakes.</source>
        <translation>神经元 7 的 z 小于 0，斜率恰为 0：神经元 1 到 7 什么也得不到。b 大于 −0.8 时它醒来。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>A dead batch</source>
        <translation>死亡的一批</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>All four samples lie left of the kink, so summed or averaged there is nothing to add up.</source>
        <translation>四个样本都在折点左侧，无论求和还是平均，都没有可加的东西。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>A dead ReLU</source>
        <translation>死亡的 ReLU</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>The error is 1 and the slope is exactly 0: nothing will ever move this bias again.</source>
        <translation>误差是 1，斜率恰好为 0：再也没有什么能移动这个偏置。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-rows.toml"/>
        <source>All four rows lie left of the kink, so whether you sum or average there is nothing to add up.</source>
        <translation>四行都在折点左侧，无论求和还是平均，都没有可加的东西。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-rows.toml"/>
        <source>Not one row alive</source>
        <translation>没有一行活着</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>A cleverer optimizer divides zero by almost zero, and b stays at −2.</source>
        <translation>更聪明的优化器用几乎为零的数去除零，b 仍停在 −2。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>Adam cannot wake the dead</source>
        <translation>Adam 也唤不醒死者</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>At 2.1 each step lands farther out than the last, and the loss explodes.</source>
        <translation>学习率 2.1 时，每一步的落点都比上一步更远，损失爆炸。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>Just too large</source>
        <translation>只大了一点</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/drawn-at-random.toml"/>
        <source>Some factors are above 1, most below, and the product of thirty of them is tiny. Draw the weights again.</source>
        <translation>有些因子大于 1，多数小于 1，三十个的乘积极小。重新抽取权重。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/drawn-at-random.toml"/>
        <source>Thirty tanh with weights from a hat</source>
        <translation>三十个 tanh，权重随机抽取</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/drawn-digits.toml"/>
        <source>784 pixels, 64 units, 10 digits</source>
        <translation>784 个像素，64 个单元，10 个数字</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/drawn-digits.toml"/>
        <source>Digits drawn by chance, in MNIST’s shape: each of the 64 numbers of db1 is the mean of a column of dZ1, 128 rows high.</source>
        <translation>随机画出的数字，形状和 MNIST 一样：db1 的 64 个数，每个都是 dZ1 的一列的平均，一列 128 行。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/exploding-slopes.toml"/>
        <source>Slopes that explode</source>
        <translation>爆炸的斜率</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/exploding-slopes.toml"/>
        <source>Weights up to four times too large make the slopes grow on the way back, and after three steps all units of layer 4 are dead.</source>
        <translation>权重最多大到合适值的四倍，使斜率在回程中增大，三步之后第 4 层的所有单元都死亡了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/exploding.toml"/>
        <source>Each factor is 1.8</source>
        <translation>每个因子都是 1.8</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/exploding.toml"/>
        <source>No curve, w = 1.8: 19 factors of 1.8 make 71,000. The bias at the bottom gets by far the most.</source>
        <translation>没有曲线，w = 1.8：19 个 1.8 的因子乘成 71,000。最底下的偏置得到的多得多。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The slope under the ball</source>
        <translation>小球下面的斜率</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The tangent shows which way is down, and each step moves b that way by the learning rate times the slope.</source>
        <translation>切线指出哪边是下坡，每一步都让 b 往那边移动，移动量是学习率乘以斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/flat-targets.toml"/>
        <source>A − y quietly becomes 4 by 4: the mean db stays −2.5, while L and dW are wrong.</source>
        <translation>A − y 悄悄变成了 4 乘 4：平均的 db 仍是 −2.5，而 L 和 dW 是错的。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/flat-targets.toml"/>
        <source>y as (n,) instead of (n, 1)</source>
        <translation>y 为 (n,) 而不是 (n, 1)</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>At exactly 2/L″ the swing neither shrinks nor grows: 3, −3, 3, −3.</source>
        <translation>恰好在 2/L″ 时，摆动既不缩小也不增大：3、−3、3、−3。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>For ever to and fro</source>
        <translation>永远来来回回</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>A cycle of four</source>
        <translation>四周期循环</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>At 4 the jump no longer repeats after two steps but after four.</source>
        <translation>学习率 4 时，跳动不再是每两步重复一次，而是每四步一次。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>Four points, one bias</source>
        <translation>四个点，一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>The bias alone can only slide the line up and down: the mean of the four errors is its slope.</source>
        <translation>只靠偏置，直线只能上下平移：四个误差的平均就是它的斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>Half the way at each step</source>
        <translation>每一步走一半</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>With a straight neuron and learning rate 0.5 every step halves the distance that is left to b = 0.</source>
        <translation>线性神经元，学习率 0.5：每一步都把到 b = 0 的剩余距离减半。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>At 3.81, just above 2(1 + 0.9), the swings of the heavy ball grow until they explode.</source>
        <translation>学习率 3.81，刚刚超过 2(1 + 0.9)，重球的摆动就越来越大，直到爆炸。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>Momentum too has a limit</source>
        <translation>动量也有极限</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Momentum carries more</source>
        <translation>动量能承受更多</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Plain descent diverges above 2, but with momentum 0.9 even 3.79 arrives, after many swings.</source>
        <translation>普通下降超过 2 就发散，而动量 0.9 时，连 3.79 也能到达，只是要摆动很多次。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/held-half-way.toml"/>
        <source>A padlock half way down</source>
        <translation>半路上的一把锁</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/held-half-way.toml"/>
        <source>a² is held: what lies below neuron 3 stays out, and the substitution ends there. Open it, and it goes on to x.</source>
        <translation>a² 被固定：神经元 3 下面的进不来，代入到此为止。打开它，就一直到 x。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Below the margin hinge pulls with all its force, and stops the moment the margin is reached.</source>
        <translation>没到间隔时，hinge 用全力拉；一达到间隔就停。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Hinge at work</source>
        <translation>工作中的 hinge</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Far away straight, near by round</source>
        <translation>远处是直的，近处是圆的</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Huber walks at a constant pace while the error is above 1, then slows down like half MSE and arrives.</source>
        <translation>误差大于 1 时，Huber 匀速走；然后像半 MSE 那样慢下来，到达。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/integer-bias.toml"/>
        <source>A bias of integers</source>
        <translation>整数的偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/integer-bias.toml"/>
        <source>This b was made with dtype=int, so NumPy refuses to take a step of a fraction away from it.</source>
        <translation>这个 b 是用 dtype=int 建立的，所以 NumPy 拒绝从它减去带小数的一步。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-held-out.toml"/>
        <source>Iris, with 45 flowers held out</source>
        <translation>Iris，留出 45 朵花</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-held-out.toml"/>
        <source>Three species from four lengths: 105 flowers are learned from, and the 45 others say whether it was learned or memorized.</source>
        <translation>由四个长度分出三个品种：用 105 朵花来学，另外 45 朵说明是学会了，还是背下来了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-layer.toml"/>
        <source>Each neuron begins with 0.5 for all 150 flowers, and a third of them is its own: db is 0.5 − 1/3.</source>
        <translation>对全部 150 朵花，每个神经元一开始都是 0.5，而属于它的占三分之一：db 是 0.5 − 1/3。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-layer.toml"/>
        <source>Iris, three neurons</source>
        <translation>Iris，三个神经元</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>Learning rate 1.34 instead of 1.3 throws b to −1.02, past the kink: dead after one step.</source>
        <translation>学习率是 1.34 而不是 1.3，就把 b 抛到 −1.02，越过折点：一步就死。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>The killing step</source>
        <translation>致命的一步</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leak-gets-through.toml"/>
        <source>A dead start, with a leak</source>
        <translation>死亡的起点，带泄漏</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leak-gets-through.toml"/>
        <source>A leak lets a tenth of the slope through, so all biases hear the error; but no unit gets over its kink: four leaks make one line.</source>
        <translation>泄漏让十分之一的斜率通过，所以所有偏置都听得到误差；但没有一个单元越过折点：四个泄漏合成一条直线。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>A batch rescued by a leak</source>
        <translation>被泄漏救活的一批</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>With a leak of 0.1 the first sample wakes at step 13 and all four are awake at step 26.</source>
        <translation>泄漏 0.1 时，第一个样本在第 13 步醒来，第 26 步四个全都醒了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>A tenth of the error leaks through: watch z cross 0 at step 28 and the last way go ten times as fast.</source>
        <translation>误差漏过十分之一：看 z 在第 28 步越过 0，最后一段路快到十倍。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>Rescued by a leak of 0.1</source>
        <translation>被 0.1 的泄漏救活</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rows.toml"/>
        <source>A leak brings rows back</source>
        <translation>泄漏把行带回来</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rows.toml"/>
        <source>A slope of 0.1 left of the kink is enough: the first row is alive at step 13 and all at step 26.</source>
        <translation>折点左侧有 0.1 的斜率就够了：第一行在第 13 步活过来，第 26 步全都活了。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-averaged.toml"/>
        <source>The mean arrives</source>
        <translation>平均能到达</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-averaged.toml"/>
        <source>The same eight errors divided by eight give −3, and with the same learning rate b comes to rest at 1.</source>
        <translation>同样的八个误差除以八得 −3，用同样的学习率，b 停在 1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Four points, weight and bias</source>
        <translation>四个点，权重和偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Now w moves too, and the line goes through all four points: w = 2 and b = 1.</source>
        <translation>现在 w 也动，直线穿过全部四个点：w = 2，b = 1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-summed.toml"/>
        <source>Eight errors of −3 are added to −24, and with this learning rate b jumps to 10, −26, 82.</source>
        <translation>八个 −3 的误差加起来是 −24，用这个学习率，b 跳到 10、−26、82。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-summed.toml"/>
        <source>The sum runs away</source>
        <translation>求和飞走了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-through-zero.toml"/>
        <source>A line through the origin</source>
        <translation>过原点的直线</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-through-zero.toml"/>
        <source>With biases frozen at 0 the line can only turn about the origin, so it misses the intercept and leaves a loss of 0.53.</source>
        <translation>偏置冻结在 0，直线只能绕原点转动，所以它够不到截距，剩下 0.53 的损失。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-with-biases.toml"/>
        <source>Now the biases move too, the line is lifted to its intercept of 0.99, and the loss falls to the 0.056 that the noise leaves.</source>
        <translation>现在偏置也动，直线被抬到它的截距 0.99，损失降到噪声留下的 0.056。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-with-biases.toml"/>
        <source>The same line with its biases</source>
        <translation>同一条直线，带上偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>It was the kink that killed</source>
        <translation>致死的是折点</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>The linear neuron takes a still larger rate, 1.5, swings to the other side and arrives: the kink kills, not the rate.</source>
        <translation>线性神经元用更大的学习率 1.5，摆到另一边，仍然到达：致死的是折点，不是学习率。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The logarithm of a negative number</source>
        <translation>负数的对数</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The loss is undefined while the slope by formula would be a healthy-looking −3.33, pointing the wrong way.</source>
        <translation>损失未定义，而按公式算的斜率却是看上去很正常的 −3.33，方向还是错的。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>Cross-entropy with logits takes any number, so the same linear neuron has a slope and learns.</source>
        <translation>带 logits 的交叉熵接受任何数，所以同一个线性神经元有斜率，能学习。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>The loss that was meant</source>
        <translation>本来想用的损失</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Mean over the batch</source>
        <translation>对一批取平均</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Only the reduction has changed: with the mean the same rate halves the distance at each step.</source>
        <translation>只改了归约方式：取平均时，同样的学习率每一步把距离减半。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-of-four-rows.toml"/>
        <source>Taking the mean divides db1 and db2 by the four rows and nothing else, so four times the learning rate makes the same steps.</source>
        <translation>取平均只是把 db1 和 db2 除以四行，别的什么也没变，所以用四倍的学习率，走的步就完全一样。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-of-four-rows.toml"/>
        <source>Two layers of sigmoids, averaged</source>
        <translation>两层 sigmoid，取平均</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/million-rows.toml"/>
        <source>A million rows</source>
        <translation>一百万行</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/million-rows.toml"/>
        <source>The curve of a million rows is as quick to draw as that of eight, and b finds the intercept of 1.</source>
        <translation>一百万行的曲线和八行的一样画得快，b 找到截距 1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>A limit that misleads</source>
        <translation>误导人的极限</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>Here 2/L″ promises 44, but the limit is 8 at the minimum, where b has to go: at 8.1 it ends in a swing of ±0.388.</source>
        <translation>这里 2/L″ 承诺 44，但在 b 要去的最小值处，极限是 8：用 8.1，结果是 ±0.388 的摆动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/missing-b-linear.toml"/>
        <source>The same without a curve</source>
        <translation>同样的，没有曲线</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/missing-b-linear.toml"/>
        <source>∂C/∂w = (a − y)·x is a straight line over b, with the slope x = 1.5. At b = −0.2 it is 0, and b moves it still.</source>
        <translation>∂C/∂w = (a − y)·x 是关于 b 的直线，斜率 x = 1.5。在 b = −0.2 处它为 0，而 b 仍会移动它。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/missing-b.toml"/>
        <source>Drag b: ∂z/∂w = x = 1.5 does not move, for b is added, not multiplied. ∂C/∂w moves, by way of z, a and the error.</source>
        <translation>拖动 b：∂z/∂w = x = 1.5 不动，因为 b 是加上去的，不是乘上去的。∂C/∂w 会动，经由 z、a 和误差。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/missing-b.toml"/>
        <source>Why b is missing from ∂z/∂w</source>
        <translation>为什么 ∂z/∂w 里没有 b</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Dead after the first step, and still b rolls on to −39 on the velocity it had, while every slope is exactly 0.</source>
        <translation>第一步之后就死了，b 却凭原有的速度一直滚到 −39，而每个斜率都恰好为 0。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Momentum buries it</source>
        <translation>动量把它埋了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/moons-overfitted.toml"/>
        <source>Fifty rows are learned by heart: their loss keeps falling, while that of the fifty held out rises from about step 100 on.</source>
        <translation>五十行被背了下来：它们的损失一直下降，而留出的五十行的损失大约从第 100 步起上升。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/moons-overfitted.toml"/>
        <source>The test loss rises while the loss falls</source>
        <translation>损失下降，测试损失上升</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>A loss below zero</source>
        <translation>小于零的损失</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>Cross-entropy asks for a probability and gets 1.3: it has no value here, and code that computes it anyway reports −0.262.</source>
        <translation>交叉熵要的是概率，得到的是 1.3：它在这里没有值，硬要计算的代码会报出 −0.262。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-keepdims.toml"/>
        <source>Without keepdims</source>
        <translation>不用 keepdims</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-keepdims.toml"/>
        <source>Without keepdims db is (2,) and no longer (1, 2), and that goes well only because b is a row.</source>
        <translation>不用 keepdims，db 就是 (2,)，不再是 (1, 2)；没出问题，只是因为 b 是一行。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>At 5 the jumps follow no pattern, although every one of them is exactly computed.</source>
        <translation>学习率 5 时，跳动没有规律，尽管每一跳都是精确算出来的。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>No pattern any more</source>
        <translation>不再有规律</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/noisy-minibatches.toml"/>
        <source>Sixteen rows at a time point in slightly different directions, so b arrives and then keeps trembling.</source>
        <translation>每次十六行，指的方向略有不同，所以 b 到达之后还不停地抖动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/noisy-minibatches.toml"/>
        <source>Small batches are noisy</source>
        <translation>小批次有噪声</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/nothing-but-the-missing.toml"/>
        <source>0.375 − 0.25 − 0.125 = 0, and z moves by −0.0625 all the same: all of it is what the differential leaves out.</source>
        <translation>0.375 − 0.25 − 0.125 = 0，z 仍移动 −0.0625：全部是微分漏掉的部分。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/nothing-but-the-missing.toml"/>
        <source>dz is 0, and z moves</source>
        <translation>dz 为 0，z 却动了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/nothing-to-pass-on.toml"/>
        <source>Nothing to pass on</source>
        <translation>没有可传的</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/nothing-to-pass-on.toml"/>
        <source>a = y: the error is 0, and with it every gradient, at any depth. Move y a little, and all bars are there.</source>
        <translation>a = y：误差为 0，于是任何深度的梯度都为 0。稍微移动 y，所有柱就都出现。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>Exactly on the kink</source>
        <translation>正好在折点上</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>From the left the slope is 0, from the right −1: at the kink itself 0 is a convention, and the neuron stays dead by it.</source>
        <translation>左侧的斜率是 0，右侧的是 −1：在折点处，0 只是一种约定，而按这个约定，神经元保持死亡。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>One sample is enough</source>
        <translation>一个样本就够了</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>The dead batch with b = 0.6: one sample is alive, and it pulls the others across the kink one by one.</source>
        <translation>死亡的那一批，b = 0.6：有一个样本活着，它把其他样本一个一个拉过折点。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-dead-unit.toml"/>
        <source>One dead unit among living ones</source>
        <translation>活跃单元中的一个死亡单元</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-dead-unit.toml"/>
        <source>Unit 3 is dead for every row and its bias never moves, while the other three learn the task without it.</source>
        <translation>单元 3 对每一行都死亡，它的偏置从不移动，而其他三个没有它也学会了任务。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-row-a-step.toml"/>
        <source>Each step sees one of the 100 rows, so db is the dZ of one row, and the biases keep trembling about where the mean would rest.</source>
        <translation>每一步只看 100 行中的一行，db 就是一行的 dZ，偏置一直在均值本该停住的地方附近抖动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-row-a-step.toml"/>
        <source>One row a step</source>
        <translation>每步一行</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>Learning rate 1 is exactly 1/L″, so a single step lands on the minimum.</source>
        <translation>学习率 1 恰好是 1/L″，所以一步就落在最小值上。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>One perfect step</source>
        <translation>完美的一步</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/only-biases.toml"/>
        <source>Only the biases move</source>
        <translation>只有偏置移动</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/only-biases.toml"/>
        <source>The weights stay as they were drawn; nine biases alone take the two rings from a coin’s toss to nearly all right.</source>
        <translation>权重保持抽取时的样子；仅九个偏置就把两个环从掷硬币的水平带到几乎全对。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>An outlier, half MSE</source>
        <translation>离群值，半 MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>Four targets lie at 1 and one at 11: half MSE follows the mean to b = 3, where it serves none of them.</source>
        <translation>四个目标值在 1，一个在 11：半 MSE 跟着平均值走到 b = 3，对谁都不合适。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>An outlier, Huber</source>
        <translation>离群值，Huber</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>Huber lets the outlier pull with a force of 1 and no more, so b stops at 1.25.</source>
        <translation>Huber 让离群值的拉力最多为 1，所以 b 停在 1.25。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-row.toml"/>
        <source>Nineteen rows agree on b, and one that lies 20 too high pulls it a whole 1 further.</source>
        <translation>十九行对 b 意见一致，而有一行高出 20，把它整整多拉了 1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-row.toml"/>
        <source>One row pulls all</source>
        <translation>一行拉动大家</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/partial-or-total.toml"/>
        <source>b and a are held: ∂z/∂w = a = 1.5. Open the padlock of a, and ∂ becomes d: dz/dw = 1.5 + 0.8 · 2 = 3.1.</source>
        <translation>b 和 a 固定：∂z/∂w = a = 1.5。打开 a 的锁，∂ 变成 d：dz/dw = 1.5 + 0.8 · 2 = 3.1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/partial-or-total.toml"/>
        <source>∂ or d: a padlock decides</source>
        <translation>∂ 还是 d：由锁决定</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>A quick start, cross-entropy</source>
        <translation>快速起步，交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>The same start with cross-entropy: the worse the error, the faster it learns, and after 50 steps a is below 0.1.</source>
        <translation>同样的起点，用交叉熵：误差越大学得越快，50 步之后 a 低于 0.1。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/raised-by-hand.toml"/>
        <source>A dead layer raised by hand</source>
        <translation>手动唤醒死亡的层</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/raised-by-hand.toml"/>
        <source>After 20 steps somebody sets the four hidden biases to 0: rows light the units again, and from there on db1 is not 0.</source>
        <translation>20 步之后有人把四个隐藏层偏置设为 0：各行重新点亮单元，此后 db1 不再是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rare-class.toml"/>
        <source>One row in twenty</source>
        <translation>二十行里的一行</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rare-class.toml"/>
        <source>W is 0, so b alone must learn how rare the second class is: it goes to −2.94, the logarithm of 1 to 19.</source>
        <translation>W 是 0，所以只能靠 b 学到第二类有多少见：它走到 −2.94，也就是 1 比 19 的对数。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/relu-passes-on.toml"/>
        <source>Above z = 0 each factor is exactly 1: all fifty biases get the same. Lower one far enough, and all below get nothing.</source>
        <translation>z 大于 0 时每个因子恰为 1：五十个偏置得到的都一样。把一个降得足够低，它下面的就什么也得不到。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/relu-passes-on.toml"/>
        <source>ReLU with w = 1 passes everything on</source>
        <translation>w = 1 的 ReLU 全部传下去</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rings-with-biases.toml"/>
        <source>Rings with biases</source>
        <translation>有偏置的环</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rings-with-biases.toml"/>
        <source>The same network whose biases move too shifts its units off the middle and closes the boundary round the inner ring.</source>
        <translation>同一个网络，偏置也移动时，会把单元从中心移开，把边界围住内环。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rings-without-biases.toml"/>
        <source>Rings without biases</source>
        <translation>没有偏置的环</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rings-without-biases.toml"/>
        <source>Without biases a network of tanh gives −z for −x, so two points that lie opposite are never put into the same class.</source>
        <translation>没有偏置时，tanh 网络对 −x 给出 −z，所以相对的两点永远不会归入同一类。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-cancel.toml"/>
        <source>One row pulls b up by 0.5 and the other down by 0.5: db is 0, and both rows stay wrong.</source>
        <translation>一行把 b 往上拉 0.5，另一行往下拉 0.5：db 是 0，而两行仍然都错。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-cancel.toml"/>
        <source>Two rows cancel</source>
        <translation>两行互相抵消</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-come-alive.toml"/>
        <source>Four neurons differ only in b: each row that comes alive adds its part to db.</source>
        <translation>四个神经元只有 b 不同：每有一行活过来，就把自己的一份加进 db。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-come-alive.toml"/>
        <source>None, one, two, four rows alive</source>
        <translation>零、一、二、四行活着</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/same-depth-with-relu.toml"/>
        <source>The same depth with ReLU</source>
        <translation>同样深度，用 ReLU</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/same-depth-with-relu.toml"/>
        <source>The same layers with ReLU, and weights drawn for it, keep the slopes of all five layers within a factor of ten, and XOR is learned.</source>
        <translation>同样的层换成 ReLU 并用相应方式抽取权重，五层的斜率都保持在十倍以内，XOR 被学会。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>One sample pulls up by 0.5, the other down by 0.5: the slope is zero, it is the minimum, and both are wrong.</source>
        <translation>一个样本往上拉 0.5，另一个往下拉 0.5：斜率是零，这就是最小值，而两个都错。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>Two samples that cancel</source>
        <translation>互相抵消的两个样本</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-at-three.toml"/>
        <source>Neuron 3 sits far out on its tanh: its slope is 1.5·10⁻⁷. What lies below gets that little: short bars, not none.</source>
        <translation>神经元 3 远在 tanh 的尾部：斜率是 1.5·10⁻⁷。下面得到的就这么少：柱很短，但不是没有。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-at-three.toml"/>
        <source>Saturated is not dead</source>
        <translation>饱和不是死亡</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Same start, other loss: the huge dL/da cancels the tiny da/dz, and 7 steps do what half MSE needs 426 for.</source>
        <translation>同样的起点，换了损失：极大的 dL/da 抵消极小的 da/dz，7 步就做完半 MSE 要 426 步的事。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Saturated sigmoid, cross-entropy</source>
        <translation>饱和的 sigmoid，交叉熵</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>Saturated sigmoid, half MSE</source>
        <translation>饱和的 sigmoid，半 MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>The error is almost 1, yet da/dz lets only a quarter of a percent of it through, so b creeps for 426 steps.</source>
        <translation>误差几乎是 1，但 da/dz 只让千分之二点五通过，所以 b 缓慢挪动 426 步。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>Saturated tanh</source>
        <translation>饱和的 tanh</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>tanh saturates twice as fast as sigmoid: at z = 5 it lets 0.018 percent through, and 2,762 steps pass before a changes sign.</source>
        <translation>tanh 的饱和比 sigmoid 快一倍：在 z = 5 处它只让百分之 0.018 通过，要 2,762 步 a 才变号。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-positions.toml"/>
        <source>A filter uses one b at every place of every picture, so db is the sum over pictures, rows and columns.</source>
        <translation>一个滤波器在每张图片的每个位置都用同一个 b，所以 db 是对图片、行和列的总和。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-positions.toml"/>
        <source>One bias for a whole picture</source>
        <translation>整张图片共用一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-units.toml"/>
        <source>The step that the article leaves out</source>
        <translation>那篇文章省略的一步</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-units.toml"/>
        <source>Units that share a bias add their gradients: db1 is 0.0187 and db2 is 0.1004, so both must move.</source>
        <translation>共用一个偏置的单元，梯度要相加：db1 是 0.0187，db2 是 0.1004，所以两个都必须移动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sine-wave.toml"/>
        <source>Biases place the bends</source>
        <translation>偏置决定弯折的位置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sine-wave.toml"/>
        <source>Six units of tanh fit a wave: the bias of each says where along x it bends, and training moves the bends to where they are needed.</source>
        <translation>六个 tanh 单元拟合一个波：每个单元的偏置决定它沿 x 在哪里弯折，训练把弯折移到需要的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sixty-thousand-rows.toml"/>
        <source>60,000 rows, ten neurons</source>
        <translation>60,000 行，十个神经元</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sixty-thousand-rows.toml"/>
        <source>As many rows as MNIST has, and db is still one number for each neuron: the sum over axis 0.</source>
        <translation>行数和 MNIST 一样多，而 db 仍是每个神经元一个数：对轴 0 的求和。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>A slow start, half MSE</source>
        <translation>慢速起步，半 MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>Weight and bias start at 2: for 150 steps hardly anything is seen to move, then it falls all at once.</source>
        <translation>权重和偏置从 2 开始：150 步内几乎看不出在动，然后一下子降下来。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak-rows.toml"/>
        <source>A small leak takes long</source>
        <translation>泄漏小，要很久</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak-rows.toml"/>
        <source>With a slope of 0.01 the first row is alive only at step 139, and all at step 159.</source>
        <translation>斜率只有 0.01 时，第一行到第 139 步才活过来，全部要到第 159 步。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>Rescued by a leak of 0.01</source>
        <translation>被 0.01 的泄漏救活</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>With a hundredth of the error leaking through the rescue still comes, but only at step 298.</source>
        <translation>误差只漏过百分之一，仍能救活，不过要到第 298 步。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-weights-skip.toml"/>
        <source>Every factor is f′·w + 1, about 1.1 instead of 0.1: the first bias gets even more than the last one.</source>
        <translation>每个因子是 f′·w + 1，约 1.1 而不是 0.1：第一个偏置得到的甚至比最后一个多。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-weights-skip.toml"/>
        <source>The same weights with a skip connection</source>
        <translation>同样的权重，加上跳跃连接</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-weights.toml"/>
        <source>Twenty small weights</source>
        <translation>二十个小权重</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-weights.toml"/>
        <source>tanh is steep enough, but each w is 0.1: nineteen factors of 0.1 leave 10⁻¹⁹. Switch the skip connection on.</source>
        <translation>tanh 足够陡，但每个 w 是 0.1：十九个 0.1 的因子剩下 10⁻¹⁹。打开跳跃连接。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>A smooth corner has a slope everywhere, so the same start is alive from the first step.</source>
        <translation>圆滑的尖角处处有斜率，所以同样的起点从第一步起就是活的。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>Softplus instead</source>
        <translation>换成 softplus</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/spirals-with-adam.toml"/>
        <source>Two layers of twelve units wind a boundary between the arms in 200 steps of Adam.</source>
        <translation>两层各十二个单元，用 Adam 走 200 步，把边界绕在两条旋臂之间。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/spirals-with-adam.toml"/>
        <source>Two spirals</source>
        <translation>两条螺旋</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-axis.toml"/>
        <source>The wrong axis, silently</source>
        <translation>错误的轴，一声不响</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-axis.toml"/>
        <source>With as many rows as neurons the sum over axis 1 fits b, so nothing complains and every number is wrong.</source>
        <translation>行数和神经元一样多时，对轴 1 的和放得进 b，所以没有人抱怨，而每个数都是错的。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>A bias chosen for round numbers</source>
        <translation>为得到整齐的数而选的偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>This odd bias makes a the square root of one half, so da/dz is exactly one half and the slope is half of a.</source>
        <translation>这个古怪的偏置使 a 等于二分之一的平方根，于是 da/dz 恰好是二分之一，斜率是 a 的一半。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>Here a is two thirds and the slope is 4/27, the largest that half MSE can have: move b to the right, more wrong, and it learns more slowly.</source>
        <translation>这里 a 是三分之二，斜率是 4/27，是半 MSE 能有的最大值：把 b 往右移，错得更多，学得反而更慢。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>The steepest place of all</source>
        <translation>全曲线最陡的地方</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Eight slopes are added, so the same learning rate acts eight times as strongly: 10, −26, 82, and away.</source>
        <translation>八个斜率相加，同样的学习率就有八倍的作用：10、−26、82，然后飞走。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Sum over the batch</source>
        <translation>对一批求和</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-over-rows.toml"/>
        <source>Eight rows, four neurons: each row of dZ falls into db, because every row used the same b.</source>
        <translation>八行，四个神经元：dZ 的每一行都落入 db，因为每一行用的都是同一个 b。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-over-rows.toml"/>
        <source>Why we sum over axis 0</source>
        <translation>为什么对轴 0 求和</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>A step that nearly kills</source>
        <translation>差点致命的一步</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>Learning rate 1.3 throws b from 3 to −0.9, where z is 0.1: it lives by a hair, and arrives.</source>
        <translation>学习率 1.3 把 b 从 3 抛到 −0.9，那里 z 是 0.1：它只差一点点活了下来，并且到达。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>Compare with the worked example: at z = 1 tanh is steeper than sigmoid, so the same input gives nearly twice the slope.</source>
        <translation>与算例比较：在 z = 1 处，tanh 比 sigmoid 陡，所以同样的输入给出近两倍的斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>The same start with tanh</source>
        <translation>同样的起点，用 tanh</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>L″ is negative at the start and promises nothing: the run ends jumping between +0.567 and −0.567.</source>
        <translation>L″ 在起点为负，不作任何承诺：运行最后在 +0.567 和 −0.567 之间跳动。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>Tanh in a two-step swing</source>
        <translation>Tanh 的两步摆动</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/three-bricks.toml"/>
        <source>Three bricks and a missing one</source>
        <translation>三块砖，缺一块</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/three-bricks.toml"/>
        <source>dw·a + db + w·da is 0.26, but z moves by 0.28. The missing brick is dw·da = 0.02. Halve everything: it shrinks by 4.</source>
        <translation>dw·a + db + w·da 是 0.26，但 z 移动 0.28。缺的砖块是 dw·da = 0.02。全部减半：它缩到四分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/to-the-bottom.toml"/>
        <source>Keep substituting for da</source>
        <translation>不断代入 da</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/to-the-bottom.toml"/>
        <source>dz³ asks for da², da² for dz², dz² for da¹ … until dx at the bottom. Substitute: the formula grows, its sum stays.</source>
        <translation>dz³ 需要 da²，da² 需要 dz²，dz² 需要 da¹ …… 直到底部的 dx。代入：公式变长，它的和不变。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/twenty-sigmoids.toml"/>
        <source>Each factor w·f′ is at most 0.25: the first bias gets half a trillionth of what the last one gets. Walk back.</source>
        <translation>每个因子 w·f′ 最多 0.25：第一个偏置得到的是最后一个的万亿分之半。往回走看看。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/twenty-sigmoids.toml"/>
        <source>Twenty sigmoids deep</source>
        <translation>二十层 sigmoid</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-layers.toml"/>
        <source>Each column of dZ falls into one bias: db2 is the mean of dZ2 over the four rows, db1 that of dZ1, one layer further back.</source>
        <translation>dZ 的每一列落入一个偏置：db2 是 dZ2 在四行上的均值，db1 是再往回一层的 dZ1 的均值。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-layers.toml"/>
        <source>Where db1 and db2 come from</source>
        <translation>db1 和 db2 从哪里来</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-sigmoid-layers.toml"/>
        <source>Each bias gets the column sum of its own layer’s dZ: db2 sums the error of four rows, and db1 sums what W2 carries back of it.</source>
        <translation>每个偏置得到自己那层 dZ 的列和：db2 对四行的误差求和，db1 对 W2 传回的部分求和。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-sigmoid-layers.toml"/>
        <source>Two layers of sigmoids, summed</source>
        <translation>两层 sigmoid，求和</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-ways-down.toml"/>
        <source>With a skip connection da comes two ways</source>
        <translation>有跳跃连接时 da 走两条路</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/two-ways-down.toml"/>
        <source>da² = f′(z²)·dz² + da¹: through the neuron and around it. Substitute: both ways join in the factor f′(z²)·w² + 1.</source>
        <translation>da² = f′(z²)·dz² + da¹：穿过神经元，也绕过它。代入：两条路汇合在因子 f′(z²)·w² + 1 中。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/unlucky-seed.toml"/>
        <source>All settings are those that learn XOR in 100 steps, only the weights are drawn with seed 3, and after 1,000 steps it is stuck.</source>
        <translation>所有设置都与 100 步学会 XOR 时相同，只有权重用种子 3 抽取，1,000 步之后仍卡住。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/unlucky-seed.toml"/>
        <source>The same network, another seed</source>
        <translation>同一个网络，另一个种子</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/up-to-c-and-back.toml"/>
        <source>Follow b of neuron 2 up to C and back to ∂C/∂w of the same neuron. ∂z²/∂w² = a¹ is nowhere on the way.</source>
        <translation>跟着神经元 2 的 b 上到 C，再回到同一神经元的 ∂C/∂w。∂z²/∂w² = a¹ 不在路上的任何地方。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/up-to-c-and-back.toml"/>
        <source>Up to C and back down</source>
        <translation>上到 C 再下来</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/vanishing-slopes.toml"/>
        <source>Slopes that vanish on the way back</source>
        <translation>在回程中消失的斜率</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/vanishing-slopes.toml"/>
        <source>Through four layers of sigmoids the slopes of the biases shrink at every layer, so after 1,000 steps nothing is learned.</source>
        <translation>经过四层 sigmoid，偏置的斜率逐层缩小，1,000 步之后什么也没学到。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Both parameters move: dL/dw is x times dL/db, so with x = 1 they take the same steps and share the work.</source>
        <translation>两个参数都动：dL/dw 是 x 乘 dL/db，所以 x = 1 时它们的步相同，各担一半。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Weight and bias together</source>
        <translation>权重和偏置一起动</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weights-of-four-centred.toml"/>
        <source>Larger weights, and a bias that fits</source>
        <translation>更大的权重，配合适的偏置</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weights-of-four-centred.toml"/>
        <source>w = 4 and b = −2 hold every z at 0, where f′ is 0.25: each factor is exactly 1, and the gradient gets through.</source>
        <translation>w = 4 和 b = −2 使每个 z 停在 0，此处 f′ 为 0.25：每个因子恰为 1，梯度通过。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weights-of-four.toml"/>
        <source>4 · 0.25 = 1, on paper. But the neurons saturate: f′ is 0.02, and the gradient vanishes faster than with w = 1.</source>
        <translation>4 · 0.25 = 1，只是在纸上。神经元会饱和：f′ 为 0.02，梯度比 w = 1 时消失得更快。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weights-of-four.toml"/>
        <source>Larger weights are no cure</source>
        <translation>更大的权重治不好</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>A worked example</source>
        <translation>一个算例</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>Multiply the three factors, −0.268941 · 0.196612 · 1: the product −0.0528771 is dL/db, and because it is negative b grows.</source>
        <translation>把三个因子相乘，−0.268941 · 0.196612 · 1：积 −0.0528771 就是 dL/db；因为它是负的，b 增大。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/wrong-axis.toml"/>
        <source>Over axis 0 there is one number for each neuron, over axis 1 one for each row, which b cannot use.</source>
        <translation>对轴 0，每个神经元一个数；对轴 1，每行一个数，b 用不上。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/wrong-axis.toml"/>
        <source>Summed over the wrong axis</source>
        <translation>对错误的轴求和</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/xor-two-layers.toml"/>
        <source>No line parts these two classes; watch the biases of both hidden layers move until the boundary bends round them.</source>
        <translation>没有直线能分开这两类；看两个隐藏层的偏置移动，直到边界绕着它们弯过来。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/xor-two-layers.toml"/>
        <source>Two hidden layers learn XOR</source>
        <translation>两个隐藏层学会 XOR</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>A bias of zero has a slope</source>
        <translation>偏置为零，也有斜率</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>The bias is 0 and its slope is −3.8: the slope depends on the error, not on the bias itself.</source>
        <translation>偏置是 0，斜率是 −3.8：斜率取决于误差，不取决于偏置本身。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>ReLU gives 0, cross-entropy answers with infinity, and the product with a slope of 0 is no number at all.</source>
        <translation>ReLU 给出 0，交叉熵回答无穷大，再乘以斜率 0，得到的根本不是一个数。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>Zero times infinity</source>
        <translation>零乘无穷大</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>At 1.9 every step overshoots by nine tenths: b changes sides each time, and the swing shrinks.</source>
        <translation>学习率 1.9 时，每一步都越过十分之九：b 每次换边，摆动越来越小。</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>Too large, and still arriving</source>
        <translation>太大，但仍能到达</translation>
    </message>
    <message>
        <source>A leak lets a tenth of the slope through, so all biases hear the error; but no unit gets over its kink, and four leaks make one straight line.</source>
        <translation type="vanished">泄漏让十分之一的斜率通过，所以所有偏置都听得到误差；但没有一个单元越过折点，四个泄漏合成一条直线。</translation>
    </message>
    <message>
        <source>A linear neuron: ∂C/∂w = (a − y)·x is a straight line over b, with the slope ∂²C/∂w∂b = x = 1.5. Drag b to −0.2: there it is 0, and b moves it still.</source>
        <translation type="vanished">线性神经元：∂C/∂w = (a − y)·x 随 b 是一条直线，斜率是 ∂²C/∂w∂b = x = 1.5。把 b 拖到 −0.2：在那里它是 0，而 b 仍然移动它。</translation>
    </message>
    <message>
        <source>As long as z is above 0 each factor is exactly 1: all fifty biases get the same gradient. Lower one bias far enough, and all below it get nothing.</source>
        <translation type="vanished">只要 z 大于 0，每个因子就恰好是 1：五十个偏置得到同样的梯度。把一个偏置降得足够低，它下面的就什么也得不到。</translation>
    </message>
    <message>
        <source>Digits drawn by chance, in MNIST’s shape: each of the 64 numbers of db1 is the mean of a column of dZ1 over the 128 rows of a step.</source>
        <translation type="vanished">随机画出的数字，形状和 MNIST 一样：db1 的 64 个数，每个都是 dZ1 的一列在一步的 128 行上的平均。</translation>
    </message>
    <message>
        <source>Drag b. ∂z/∂w = a⁰ = x = 1.5 does not move: b is added to w·x, not multiplied. ∂C/∂w moves all the same, by way of z, a and the error.</source>
        <translation type="vanished">拖动 b。∂z/∂w = a⁰ = x = 1.5 不动：b 是加到 w·x 上的，不是乘上去的。∂C/∂w 却照样在动，经由 z、a 和误差。</translation>
    </message>
    <message>
        <source>Each factor w·f′ is at most 0.25: the first bias gets half a trillionth of what the last one gets. Walk back and watch the product shrink.</source>
        <translation type="vanished">每个因子 w·f′ 最多 0.25：第一个偏置得到的是最后一个的万亿分之半。往回走，看乘积缩小。</translation>
    </message>
    <message>
        <source>Fifty saturated sigmoids: ∂C/∂b of neuron 1 is 2.7·10⁻³⁴⁵, which a computer would round to 0. Its exponent is kept apart here: it is small, and it is not 0.</source>
        <translation type="vanished">五十个饱和的 sigmoid：神经元 1 的 ∂C/∂b 是 2.7·10⁻³⁴⁵，计算机会把它舍入为 0。这里它的指数单独保存：它很小，但不是 0。</translation>
    </message>
    <message>
        <source>Move b of neuron 1: ∂z²/∂w² = a¹ moves, for a¹ hangs on b¹. Now move b of neuron 2: ∂z²/∂w² stays. Only its own bias is missing.</source>
        <translation type="vanished">移动神经元 1 的 b：∂z²/∂w² = a¹ 会动，因为 a¹ 取决于 b¹。再移动神经元 2 的 b：∂z²/∂w² 不动。缺的只是它自己的偏置。</translation>
    </message>
    <message>
        <source>Neuron 3 sits far out on its tanh: its slope is 1.5·10⁻⁷. What lies below gets that little, but not nothing: the bars are short, not gone.</source>
        <translation type="vanished">神经元 3 远在 tanh 的尾部：它的斜率是 1.5·10⁻⁷。下面得到的就这么少，但不是没有：柱很短，并未消失。</translation>
    </message>
    <message>
        <source>Only b of neuron 1 moves, by 2. There is no dw·da, and yet dz² promises 1.18 where z² moves by 0.66: da¹ = f′(z¹)·dz¹ goes along the tangent, a¹ along the curve.</source>
        <translation type="vanished">只有神经元 1 的 b 动，动了 2。没有 dw·da，而 dz² 预告 1.18，z² 却只动了 0.66：da¹ = f′(z¹)·dz¹ 沿着切线走，a¹ 沿着曲线走。</translation>
    </message>
    <message>
        <source>The three bricks cancel: 0.375 − 0.25 − 0.125 = 0. z moves by −0.0625 all the same, and all of it is the brick that the differential leaves out.</source>
        <translation type="vanished">三块砖相互抵消：0.375 − 0.25 − 0.125 = 0。z 仍移动 −0.0625，全部来自微分漏掉的那块砖。</translation>
    </message>
    <message>
        <source>Three species from four lengths: 105 flowers are learned from, 35 of each species, and the 45 others say whether it was learned or memorized.</source>
        <translation type="vanished">由四个长度分出三个品种：用 105 朵花来学，每个品种 35 朵，另外 45 朵说明是学会了，还是背下来了。</translation>
    </message>
    <message>
        <source>Weights and biases move, x does not: at the bottom da⁰ = dx = 0, and the last term is gone. Nothing else of the formula changes.</source>
        <translation type="vanished">权重和偏置在动，x 不动：在最底下 da⁰ = dx = 0，最后一项没有了。公式的其他部分都不变。</translation>
    </message>
    <message>
        <source>Weights and biases move, x does not: at the bottom dx = 0, and the last term is gone. Nothing else changes.</source>
        <translation type="vanished">权重和偏置移动，x 不动：底部 dx = 0，最后一项消失。其他都不变。</translation>
    </message>
    <message>
        <source>Weights drawn from a normal distribution of spread 1: some factors are above 1, most below, and the product of thirty of them is tiny. Draw again.</source>
        <translation type="vanished">权重从标准差为 1 的正态分布中抽取：有些因子大于 1，多数小于 1，三十个乘起来微乎其微。再抽一次。</translation>
    </message>
    <message>
        <source>With a skip connection neuron 7 is as dead as before, and its own bias gets nothing; but what lies below it gets its share, around it.</source>
        <translation type="vanished">有了跳跃连接，神经元 7 和原来一样是死的，它自己的偏置什么也得不到；但它下面的能绕过它，得到自己的一份。</translation>
    </message>
    <message>
        <source>a = f(z) + a before: every factor is f′·w + 1, about 1.1 instead of 0.1. The first bias gets even more than the last one.</source>
        <translation type="vanished">a = f(z) + 前面的 a：每个因子是 f′·w + 1，约 1.1 而不是 0.1。第一个偏置得到的甚至比最后一个还多。</translation>
    </message>
    <message>
        <source>a² is held: what lies below neuron 3 stays out, and the substitution ends there. Open the padlock, and it goes on to x.</source>
        <translation type="vanished">a² 固定：神经元 3 下面的都进不来，代入到此为止。打开锁，就一直代入到 x。</translation>
    </message>
    <message>
        <source>b and a are held, w moves alone: ∂z/∂w = a = 1.5. Open the padlock of a: what lies upstream comes in, and ∂ becomes d: dz/dw = 1.5 + 0.8 · 2 = 3.1.</source>
        <translation type="vanished">b 和 a 固定，只有 w 移动：∂z/∂w = a = 1.5。打开 a 的锁：上游的变化进来，∂ 变成 d：dz/dw = 1.5 + 0.8 · 2 = 3.1。</translation>
    </message>
    <message>
        <source>b of neuron 2 in a chain of four: follow it up to C and back to ∂C/∂w of the same neuron. ∂z²/∂w² = a¹ is nowhere on the way.</source>
        <translation type="vanished">四个神经元的链中神经元 2 的 b：跟着它上到 C，再回到同一神经元的 ∂C/∂w。∂z²/∂w² = a¹ 不在路上的任何地方。</translation>
    </message>
    <message>
        <source>b of neuron 7 is −3, its z is below 0, its slope exactly 0: neurons 1 to 7 get nothing, not even a little. Above −0.8 it wakes.</source>
        <translation type="vanished">神经元 7 的 b 是 −3，它的 z 小于 0，斜率恰好为 0：神经元 1 到 7 什么也得不到，一点点也没有。大于 −0.8，它就醒来。</translation>
    </message>
    <message>
        <source>da² = f′(z²)·dz² + da¹: the change comes through the neuron and around it. Substitute: both ways join in the factor f′(z²)·w² + 1.</source>
        <translation type="vanished">da² = f′(z²)·dz² + da¹：变化既穿过神经元也绕过它。代入：两条路汇合在因子 f′(z²)·w² + 1 中。</translation>
    </message>
    <message>
        <source>dw·a + db + w·da = 0.15 − 0.05 + 0.16 = 0.26, but z moves by 0.28. The brick that is missing is dw·da = 0.02. Halve everything: it shrinks by 4.</source>
        <translation type="vanished">dw·a + db + w·da = 0.15 − 0.05 + 0.16 = 0.26，但 z 移动了 0.28。缺的那块砖是 dw·da = 0.02。全部减半：它缩到四分之一。</translation>
    </message>
    <message>
        <source>dz³ asks for da², which is f′(z²)·dz², which asks for da¹ … until dx at the bottom. Press Substitute: the formula grows, and its sum stays what it is.</source>
        <translation type="vanished">dz³ 需要 da²，它是 f′(z²)·dz²，又需要 da¹ …… 直到底部的 dx。按“代入”：公式变长，它的和保持不变。</translation>
    </message>
    <message>
        <source>w = 4 and b = −2 hold every neuron at z = 0, a = 0.5, where f′ is 0.25: each factor is exactly 1, and the gradient gets through twenty sigmoids.</source>
        <translation type="vanished">w = 4 和 b = −2 使每个神经元停在 z = 0、a = 0.5，此处 f′ 为 0.25：每个因子恰好是 1，梯度穿过二十个 sigmoid。</translation>
    </message>
    <message>
        <source>w = 4 makes up for f′ ≤ 0.25 — on paper. The neurons saturate: f′ is 0.02, and the gradient vanishes faster than with w = 1.</source>
        <translation type="vanished">w = 4 弥补了 f′ ≤ 0.25——只是在纸上。神经元饱和：f′ 为 0.02，梯度比 w = 1 时消失得更快。</translation>
    </message>
    <message>
        <source>w of neuron 4 is 0: nothing below it has a part in C, so those gradients are exactly 0, whatever the activation. Set it to 0.001.</source>
        <translation type="vanished">神经元 4 的 w 是 0：它下面的都与 C 无关，所以那些梯度恰好为 0，不管用什么激活。把它设为 0.001 试试。</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>A sum can be zero for two reasons. Either every row is content, or they pull against each other. Here are two rows with the same input. One should give zero, the other one. The neuron says one half to both. The first row says: down by a half. The second says: up by a half. What does the bias hear? Drag the target of one row up and down afterwards, and watch the two arrows.
</source>
        <translation>一个和等于零，有两种原因。要么每一行都满意，要么它们互相对着拉。这里有两行，输入相同。一行应该给出零，另一行应该给出一。神经元对两行都说二分之一。第一行说：往下二分之一。第二行说：往上二分之一。那么偏置听到了什么？之后请把其中一行的目标值上下拖动，看看那两个箭头。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>All eight</source>
        <translation>全部八行</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>All eight rows of neuron 2 added up: what is the sign of db?</source>
        <translation>神经元 2 的八行全加起来：db 的符号是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Eight rows and one bias</source>
        <translation>八行，一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Eight rows on a line, learning rate 0.5. The sum of eight errors of −3 is −24.</source>
        <translation>一条直线上的八行，学习率 0.5。八个 −3 的误差，和是 −24。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Every row asks for a change</source>
        <translation>每一行都要求改变</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Five rows are left. Look at them before you answer. Row four says plus zero point six nine: for this example the neuron is too large. So one row pulls the other way. Will the whole be negative, zero or positive? Vote. Then let the rows fall, one by one, and watch the arrows on the left: each begins where the one before it ended. Where the last one ends, there is the gradient.
</source>
        <translation>还剩五行。回答之前，先看看它们。第四行说正零点六九：对这个例子来说，神经元太大了。所以有一行在往反方向拉。总的结果会是负的、零，还是正的？请大家表决。然后让各行一行一行地落下去，看左边的箭头：每一个都从前一个结束的地方开始。最后一个结束的地方，就是梯度。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Five rows are still to come, and one of them disagrees.</source>
        <translation>还有五行没到，其中一行意见不同。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>It settles at 1. Sum or mean is a matter of the learning rate: 0.5 here is 0.0625 there.</source>
        <translation>它停在 1。求和还是平均，只是学习率的事：这里的 0.5 就是那里的 0.0625。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Neuron 2 is at −0.52 now. Its next eight rows begin.</source>
        <translation>神经元 2 现在是 −0.52。它接下来的八行开始了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Now backwards. For every row the loss tells each neuron by how much its sum was wrong: A minus Y. Look at the second column. The first row says minus zero point nine: this number is too small, please make it larger. The second row says the same, and the third. But there is only one bias for all of them. It cannot listen to one row and not to another. What it can do is to listen to all of them at once. Let three of them fall.
</source>
        <translation>现在反过来走。对每一行，损失都告诉每个神经元它差了多少：A 减 Y。请看第二列。第一行说负零点九：这个数太小，请把它变大。第二行也这么说，第三行也是。但是它们大家只有一个偏置。它不能听这一行的，又不听那一行的。它能做的，是同时听所有行的。让其中三行落下去。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Now the mean. It is the same sum, divided by the number of rows, so minus three instead of minus twenty-four. Everything else is the same. With the mean, the size of the step does not depend on how many rows there are: eight rows or eight million, the learning rate can stay. That is why most libraries take the mean. If you take the sum, divide the learning rate. In the panel at the left both numbers are written.
</source>
        <translation>现在来看平均。还是同一个和，再除以行数，所以是负三，而不是负二十四。其他都一样。用平均，一步有多大就与有多少行无关：八行也好，八百万行也好，学习率都不用变。所以大多数程序库都取平均。如果用求和，就要把学习率也除以行数。左边的面板里，两个数都写着。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>One bias, many rows: why db adds up the rows of dZ, which way, and what goes wrong without a word.</source>
        <translation>一个偏置，许多行：db 为什么把 dZ 的各行加起来，沿哪个方向加，又有什么会悄悄出错。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Only now does the bias move, and it moves once. It was minus one. The gradient is minus four point seven eight, the learning rate one tenth, so it goes up by zero point four eight. That is the whole training step: every row has spoken, the sum is taken, and the bias follows the sum. Then everything begins anew with the new bias. And this is why the sum goes down the columns, over axis zero: axis zero counts the rows, and the rows are what shares a bias.
</source>
        <translation>到这时偏置才移动，而且只动一次。它原来是负一。梯度是负四点七八，学习率是十分之一，所以它往上走零点四八。这就是完整的一步训练：每一行都说了话，求了和，偏置跟着和走。然后，用新的偏置，一切从头再来。为什么求和要沿着列往下，也就是对轴零？就是因为这个：轴零数的是行，而共用一个偏置的正是各行。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Row by row, dZ says what would help: neuron 2 shall go up, up, up.</source>
        <translation>一行接一行，dZ 说出怎样才好：神经元 2 要往上、往上、再往上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Sum or mean? Both are right, if the learning rate fits. Here the target is a line, and the bias should end at one. It starts at minus two. All eight rows say: minus three. Added up that is minus twenty-four. With a learning rate of one half, the first step is twelve long, and it needs three. What will the run do? Vote: settle, oscillate, or diverge?
</source>
        <translation>求和还是平均？只要学习率合适，两个都对。这里的目标是一条直线，偏置最后应该是一。它从负二出发。八行都说：负三。加起来是负二十四。学习率是二分之一，第一步就长十二，而需要的只是三。运行会怎么样？请大家表决：停下来、振荡，还是发散？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Sum, with the learning rate of a mean</source>
        <translation>求和，却用平均的学习率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The last one is the mistake that costs an evening. The targets were read from a file and have the shape four. The output has the shape four by one. The difference should be four numbers. But NumPy broadcasts both, and makes four by four: every output against every target. No error, no warning. And look at the mean: minus two point five. It is the right gradient for the bias! So the bias learns, and you think that all is well. But the loss is wrong, the gradient of the weight is wrong, and in the end the network has learned one thing only: the mean of all targets. When something learns a little, look at your shapes.
</source>
        <translation>最后一个错误，会让人赔上一个晚上。目标值是从文件里读来的，形状是四。输出的形状是四乘一。差应该是四个数。但是 NumPy 把两个都广播了，变成四乘四：每个输出对上每个目标值。没有报错，没有警告。再看平均：负二点五。对偏置来说，这正是对的梯度！所以偏置在学，大家就以为一切正常。但是损失是错的，权重的梯度是错的，到最后网络只学到一样东西：所有目标值的平均。如果有什么东西只学会了一点点，就看看各个形状。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The mean forgives</source>
        <translation>平均很宽容</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The mistake that says nothing</source>
        <translation>一声不响的错误</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The other way</source>
        <translation>换一个方向</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The same rows, the same learning rate, divided by eight: db = −3.</source>
        <translation>同样的行，同样的学习率，除以八：db = −3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Then b moves</source>
        <translation>然后 b 移动</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>This is one layer of a network, drawn as its arrays. Eight examples come in, one in each row of X. Each has three numbers. Four neurons look at them, one in each column of W. Multiply the two, and you get eight rows and four columns. Now count the biases: four, not thirty-two. The same four numbers are added to every row. NumPy calls that broadcasting. Point at one bias with the mouse: a whole column of Z lights up. Keep that column in mind. Everything that follows is written in it.
</source>
        <translation>这是一个网络的一层，画成它的各个数组。进来八个例子，X 的每一行一个。每个例子有三个数。四个神经元来看它们，W 的每一列一个。两个一乘，就得到八行四列。现在数一数偏置：四个，不是三十二个。同样的四个数加到每一行上。NumPy 把这叫作广播。用鼠标指向一个偏置：Z 的整整一列都亮了。请记住这一列。后面的一切，都写在这一列里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Three rows: −0.90 − 0.87 − 0.94 = −2.71.</source>
        <translation>三行：−0.90 − 0.87 − 0.94 = −2.71。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Two rows with the same input. One wants 0, the other wants 1.</source>
        <translation>输入相同的两行。一行想要 0，另一行想要 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>What if somebody writes axis one? Here is a smaller layer: two rows, three neurons. Over axis zero we get three numbers, one for each neuron. Over axis one we get two, one for each row. The bias has three numbers. It cannot use two. Here NumPy says so, in its own words. But think of a batch with as many rows as neurons: then both sums have the same length, NumPy is content, and the numbers are nonsense. The shapes would be right, and the network would learn nothing.
</source>
        <translation>如果有人写成轴一，会怎么样？这里是一个小一点的层：两行，三个神经元。对轴零，我们得到三个数，每个神经元一个。对轴一，得到两个，每行一个。偏置有三个数，两个它用不上。在这里，NumPy 会用它自己的话说出来。但是想一想，如果一批的行数正好和神经元一样多：那么两种和一样长，NumPy 很满意，而这些数毫无意义。形状都对，网络却什么也学不到。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Why we sum over axis 0</source>
        <translation>为什么对轴 0 求和</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>X @ W + b: eight rows of Z, but b has only one row. NumPy repeats it for all of them.</source>
        <translation>X @ W + b：Z 有八行，而 b 只有一行。NumPy 为每一行都重复它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Zero, and everybody is unhappy</source>
        <translation>是零，而谁都不满意</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>axis=1 adds across the neurons: two numbers, one a row, where b needs three.</source>
        <translation>axis=1 横着沿神经元相加：两个数，每行一个，而 b 需要三个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>b ← b − η · db, once for all eight rows: −1 + 0.1 · 4.78.</source>
        <translation>b ← b − η · db，八行一共只动一次：−1 + 0.1 · 4.78。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>dZ is +0.5 and −0.5. What is the sign of db?</source>
        <translation>dZ 是 +0.5 和 −0.5。db 的符号是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = 0: a minimum, and both rows are still wrong. Zero does not mean content.</source>
        <translation>db = 0：是最小值，而两行仍然都错。零不等于满意。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −24 and η = 0.5. What will b do?</source>
        <translation>db = −24，η = 0.5。b 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −3 and η = 0.5. What will b do?</source>
        <translation>db = −3，η = 0.5。b 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −4.78. A bias gets the sum of what all its rows ask for: np.sum(dZ, axis=0).</source>
        <translation>db = −4.78。偏置得到的，是它所有行的要求之和：np.sum(dZ, axis=0)。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>diverges</source>
        <translation>会发散</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>negative</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>settles</source>
        <translation>会停下来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>y has the shape (4,) and A has (4, 1). The difference has sixteen numbers.</source>
        <translation>y 的形状是 (4,)，A 是 (4, 1)。它们的差有十六个数。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>−2, 10, −26, 82: each step is three times as long as the one before. The limit would be 0.25.</source>
        <translation>−2、10、−26、82：每一步都是前一步的三倍长。极限本来是 0.25。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>0.15 − 0.05 + 0.16 = 0.26. A negative brick goes back.</source>
        <translation>0.15 − 0.05 + 0.16 = 0.26。负的砖往回走。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>0.9 · 1.7 − 0.25 = 1.28: Δz is 0.28. There is a brick missing.</source>
        <translation>0.9 · 1.7 − 0.25 = 1.28：Δz 是 0.28。缺了一块砖。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>A neuron with a weight of zero point eight. One point five comes in, the bias is minus zero point two, so z is one. Now three things change at once, each a little. The total differential says what that does to z: each change, times what it is multiplied with. Three bricks.
</source>
        <translation>一个神经元，权重是零点八。传入一点五，偏置是负零点二，所以 z 是一。现在有三样东西同时变，每样只变一点点。全微分告诉我们 z 会怎么样：每个变化，乘以与它相乘的那个数。三块砖。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>A padlock makes a ∂</source>
        <translation>上了锁，就是 ∂</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>By 4: from 0.02 to 0.005. dz is 0.13, Δz is 0.135.</source>
        <translation>缩到 1/4：从 0.02 到 0.005。dz 是 0.13，Δz 是 0.135。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>By what does the missing brick shrink when everything is halved?</source>
        <translation>全部减半时，缺的那块砖缩到几分之一？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Data stand still</source>
        <translation>数据不动</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Halve everything</source>
        <translation>全部减半</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Held means: its change counts as 0.</source>
        <translation>固定的意思是：它的变化算作 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>In training nobody moves the data. dx is zero, so the last term is zero. What is left is a sum over all weights and all biases, each with its own factors. Those factors, with C on top instead of z³, are the gradient.
</source>
        <translation>训练时，没有人去动数据。dx 是零，所以最后一项是零。剩下的，是对所有权重和所有偏置的一个和，每一项带着它自己的因子。把最上面的 z³ 换成 C，这些因子就是梯度。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Is it always small? Here the three bricks cancel: zero point three seven five forward, zero point two five and zero point one two five back. dz is exactly zero. But z moves by minus zero point zero six two five, and all of that is the missing brick. Small is not nothing. It is only smaller than what it is compared with.
</source>
        <translation>它总是很小吗？在这里，三块砖互相抵消：往前零点三七五，往回零点二五和零点一二五。dz 恰好是零。可是 z 移动了负零点零六二五，这全部都是缺的那块砖。小，不等于没有。它只是比拿来和它比较的东西小。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Keep on. Every substitution opens the last term and puts three in its place. In the end there is dx, and x is data or whatever you feed in. Seven terms: two for every neuron and one for x. Look at what stands before db¹: w³ f′(z²) w² f′(z¹). That is the chain rule. Nobody has to learn it by heart: it is what is left when you keep substituting. And the sum was the same all the time.
</source>
        <translation>继续下去。每次代入都打开最后一项，换上三项。到最后是 dx，而 x 是数据，或者是大家送进去的任何东西。一共七项：每个神经元两项，x 一项。请看 db¹ 前面是什么：w³ f′(z²) w² f′(z¹)。这就是链式法则。谁也不用去背它：不断代入，剩下的就是它。而和从头到尾都没有变。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Keep substituting: da¹, da⁰, and there is x.</source>
        <translation>不断代入：da¹、da⁰，然后就是 x。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Now the curly d. It is no other kind of derivative. It says that everything else is held. Padlock on b, padlock on a: of the three bricks one is left, dw times a. So ∂z/∂w is a. Which is the reason, once more, that b is not in it.
</source>
        <translation>现在来看弯弯的 ∂。它并不是另一种导数。它说的是：其他一切都固定。b 上锁，a 上锁：三块砖只剩一块，dw 乘 a。所以 ∂z/∂w 就是 a。这也再一次说明，为什么里面没有 b。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Open it, and it is a d</source>
        <translation>打开它，就是 d</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Open the padlock of a. What lies upstream comes in, and ∂ becomes d. a moves with w, by two for each one of w, for da is zero point two while dw is zero point one. So z moves by one point five directly, and by zero point eight times two by way of a. Three point one. The total derivative counts every way, the partial one only the direct one.
</source>
        <translation>打开 a 的锁。上游的变化就进来了，∂ 变成 d。a 跟着 w 动，w 每动一，a 就动二，因为 dw 是零点一的时候，da 是零点二。所以 z 直接移动一点五，再经过 a 移动零点八乘二。合起来三点一。全导数把每条路都算上，偏导数只算直接的那条。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Put end to end</source>
        <translation>首尾相接</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Seven terms, one sum: dz³ = 0.0156. The factors in front of db¹ are ∂z³/∂b¹.</source>
        <translation>七项，一个和：dz³ = 0.0156。db¹ 前面的因子就是 ∂z³/∂b¹。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Six terms that count: three weights, three biases.</source>
        <translation>真正起作用的有六项：三个权重，三个偏置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>So far da was just there. In a network it is made below: a is f of z, so da is f′ times dz. Not dz: that would be the change of the sum, before the curve. And that dz is again three bricks, one neuron further down. Substitute once: two moves.
</source>
        <translation>到现在为止，da 是现成的。在网络里，它来自下面：a 是 z 的 f，所以 da 是 f′ 乘 dz。不是 dz 本身：那是和的变化，还没有经过曲线。而这个 dz，又是三块砖，属于下面一个神经元。代入一次：分两个动作。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>The missing brick</source>
        <translation>缺的那块砖</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>The three bricks cancel: dz = 0. z moves all the same.</source>
        <translation>三块砖互相抵消：dz = 0。z 还是动了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>The total differential, brick by brick</source>
        <translation>全微分，一块砖一块砖地看</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Three neurons: da² is not given. It is f′(z²)·dz² of the one below.</source>
        <translation>三个神经元：da² 不是给定的。它是下面那个的 f′(z²)·dz²。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Three things change at once</source>
        <translation>三样东西同时变</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Two terms more, and da has become da¹.</source>
        <translation>多了两项，da 变成了 da¹。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>What is missing is the change of w times the change of a: zero point zero two. Both factors are small, so this brick is small times small. The differential leaves it out, on purpose. A differential is not the change: it is the part of it that is in proportion to the changes.
</source>
        <translation>缺的是 w 的变化乘以 a 的变化：零点零二。两个因子都小，所以这块砖是小乘小。微分把它略去，是有意的。微分不是变化本身，而是变化中与各个小变化成比例的那一部分。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Where does da come from?</source>
        <translation>da 从哪里来？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Where it is all there is</source>
        <translation>除了它，什么也没有</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>Why may it be left out? Halve all three changes. The three bricks are halved, all of them. And the fourth? Vote. Then press Halve. It shrinks by four: half times half is a quarter. Halve again and again: the three shrink by two each time, the fourth by four. In the end it does not count. Divided by ten: zero point zero two six, and in truth zero point zero two six two.
</source>
        <translation>为什么可以把它略去？把三个变化都减半。三块砖全都减半。那第四块呢？请投票。然后按“减半”。它缩到四分之一：一半乘一半，是四分之一。再减半，再减半：那三块每次缩到二分之一，第四块每次缩到四分之一。到最后，它就不算什么了。变化除以十：算出来零点零二六，实际是零点零二六二。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>a is let go, and it moves with w: da/dw = 2.</source>
        <translation>a 放开了，它跟着 w 动：da/dw = 2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>b and a are held, w alone may move: ∂z/∂w = a = 1.5.</source>
        <translation>b 和 a 固定，只有 w 可以动：∂z/∂w = a = 1.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dw times a: a tenth of one point five, zero point one five. db: minus zero point zero five, it is negative, so this brick goes back. w times da: zero point eight of zero point two, zero point one six. Together zero point two six. Now, the true change. Take the new numbers: zero point nine times one point seven minus zero point two five. Is it zero point two six more than before?
</source>
        <translation>dw 乘 a：一点五的十分之一，零点一五。db：负零点零五，它是负的，所以这块砖往回走。w 乘 da：零点二的零点八倍，零点一六。合起来零点二六。现在看真正的变化。拿新的数来算：零点九乘一点七，减零点二五。它比原来多了零点二六吗？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dw, db and da halved: what becomes of the missing brick?</source>
        <translation>dw、db 和 da 都减半：缺的那块砖会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dw·da = 0.1 · 0.2 = 0.02: a change times a change.</source>
        <translation>dw·da = 0.1 · 0.2 = 0.02：变化乘以变化。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dz = 0, Δz = dw·da = −0.0625.</source>
        <translation>dz = 0，Δz = dw·da = −0.0625。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dz = dw·a + db + w·da: what each brick is, what ∂ and d mean, what is left out, and what happens when you keep substituting.</source>
        <translation>dz = dw·a + db + w·da：每块砖是什么，∂ 和 d 是什么意思，略去了什么，不断代入会怎么样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dz is 0.26. Is the true Δz smaller, the same, or larger?</source>
        <translation>dz 是 0.26。真正的 Δz 更小、一样，还是更大？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>dz/dw = 1.5 + 0.8 · da/dw = 1.5 + 0.8 · 2 = 3.1.</source>
        <translation>dz/dw = 1.5 + 0.8 · da/dw = 1.5 + 0.8 · 2 = 3.1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>w by 0.1, b by −0.05, a by 0.2: what becomes of z = w·a + b?</source>
        <translation>w 变 0.1，b 变 −0.05，a 变 0.2：z = w·a + b 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>x is data: dx = 0, and the last term is gone. The other six stay as they are.</source>
        <translation>x 是数据：dx = 0，最后一项没有了。其余六项不变。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>… until you get to the bottom</source>
        <translation>…… 一直到最底下</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/brick-by-brick.toml"/>
        <source>∂z/∂w is 1.5. With a let go, is dz/dw smaller, the same, or larger?</source>
        <translation>∂z/∂w 是 1.5。放开 a 之后，dz/dw 更小、一样，还是更大？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>28 steps against 298: a little more than ten times as many.</source>
        <translation>28 步对 298 步：比十倍还多一点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A ReLU that gives 0 for every input gets no slope at all; one step can bring it there, and a leak brings it back.</source>
        <translation>一个对所有输入都给出 0 的 ReLU 完全得不到斜率；一步就可能把它弄成这样，一点泄漏又能把它救回来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A leak of 0.01 rescues it too. Lane A leaks 0.1, lane B 0.01.</source>
        <translation>泄漏 0.01 也能救活它。赛道 A 泄漏 0.1，赛道 B 泄漏 0.01。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A leak of a tenth</source>
        <translation>泄漏十分之一</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A little more</source>
        <translation>只多一点点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A neuron that does not move</source>
        <translation>一个不动的神经元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A saturated sigmoid creeps: 4·10⁻¹⁸ is not 0. A dead ReLU stands.</source>
        <translation>饱和的 sigmoid 在挪动：4·10⁻¹⁸ 不是 0。死亡的 ReLU 停着不动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A smaller leak</source>
        <translation>更小的泄漏</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Adam from rest: b is still −2. What gets no slope, no optimizer can move.</source>
        <translation>从静止出发的 Adam：b 仍是 −2。得不到斜率的东西，哪个优化器也推不动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>And the best rescue is not to need one. A neuron that starts with a small positive bias begins on the living side. A smaller learning rate takes shorter steps, and does not jump into the flat land. Here is the neuron from before with a learning rate of one half: the steps halve the distance, one after the other, and the ball never comes near the edge. With the panel on the left open, the ruler under the learning rate shows how far you may go.
</source>
        <translation>最好的救法，是根本不需要救。一个神经元如果从一个小的正偏置出发，它一开始就在活的那一侧。学习率小一点，步子就短一点，也就不会跳进平地里去。这里还是刚才那个神经元，学习率是二分之一：每一步都把距离减半，一步接一步，小球从来没有靠近过边缘。把左边的面板打开，学习率下面的标尺会告诉大家最大能开到多少。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Another way is to round the corner off. That curve is called softplus. Far to the left it is nearly flat, so it too can be slow there; but it never gets flat altogether, and near the corner it is as good as a ReLU. At z equals minus one and a half its slope is eighteen hundredths. So the neuron wakes up quickly. The price is that softplus never gives exactly zero, and that it takes longer to compute.
</source>
        <translation>另一个办法是把尖角磨圆。这条曲线叫 softplus。在最左边它几乎是平的，所以在那里它也可能很慢；但它永远不会完全变平，而在尖角附近，它和 ReLU 一样好用。在 z 等于负一点五的地方，它的斜率是零点一八，所以神经元很快就醒了。代价是：softplus 永远不会恰好给出零，而且算起来更费时间。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Awake at step 17, and on its way to the minimum.</source>
        <translation>第 17 步醒来，正在走向最小值。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Dead is not saturated</source>
        <translation>死亡不是饱和</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Dead: the slope is exactly 0 and the error is not. Ask which step killed it.</source>
        <translation>死亡：斜率恰好为 0，而误差不为 0。要问的是：哪一步杀死了它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Do not mix this up with saturation. A saturated sigmoid has a slope that is tiny, but it is there, and if you wait long enough the neuron will get out. A dead ReLU has none. Waiting does not help. A larger learning rate does not help: a million times zero is zero. A cleverer optimizer does not help either, for it has nothing to work with. Here is the same neuron with Adam, which makes even the smallest slope large. There is nothing to make large.
</source>
        <translation>大家不要把它和饱和弄混。饱和的 sigmoid，斜率虽然极小，但是有；只要等得够久，神经元总会出来。死亡的 ReLU 一点斜率也没有。等，没有用。加大学习率，也没有用：一百万乘以零还是零。换一个更聪明的优化器，还是没有用，因为它手里没有任何东西可用。这里是同一个神经元，用的是 Adam，它能把再小的斜率也放大。可是这里没有东西可以放大。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Here it is alive: z = 4, slope 3. The learning rate is 1.3.</source>
        <translation>它在这里还活着：z = 4，斜率 3。学习率是 1.3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>How do we get such a neuron back? The simplest way: we do not let the gate close completely. A leaky ReLU lets a tenth through on the left side. Then a tenth of the error arrives at the bias, and the ball moves, slowly. In lane A stands the dead one, in lane B the one with the leak. The neuron counts as alive again when z is above zero. Which lane is first? All right, that was too easy. But guess how many steps it takes.
</source>
        <translation>这样的神经元怎么救回来？最简单的办法：不要让门完全关死。Leaky ReLU 在左侧放过十分之一。这样就有十分之一的误差能传到偏置，小球就会动，慢慢地动。赛道 A 里是死亡的那个，赛道 B 里是有泄漏的那个。当 z 大于零的时候，我们就算神经元又活了。哪条赛道先到？好吧，这个太简单了。不过请大家猜一猜，要走多少步。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>How does a neuron die?</source>
        <translation>神经元是怎么死的？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>In most libraries the leak is not a tenth but a hundredth, to stay close to the ReLU. What does that cost? A tenth of the leak is a tenth of the slope, so the steps are a tenth as long. You would guess ten times as many steps. Let us see whether that is true. The clock runs faster and faster again, so that we do not have to wait.
</source>
        <translation>在大多数程序库里，泄漏不是十分之一，而是百分之一，为的是更接近 ReLU。这要付出什么代价？泄漏是十分之一，斜率就是十分之一，步长也就是十分之一。大家会猜，步数是十倍。我们来看看是不是这样。时钟又会越走越快，免得我们久等。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It arrives, without a single large step.</source>
        <translation>它到达了，没有迈过一次大步。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It survived by a tenth. Now the same start, and I make the learning rate a little larger: one point three four. Four hundredths more, you would not think about it twice. Does it survive? Vote first. Then I tell you how to know: the rate from which on the next step kills is the answer divided by the error, four divided by three. At the end there is a mark for it under the learning rate, in the panel on the left.
</source>
        <translation>它以零点一之差活了下来。现在从同样的起点出发，我把学习率稍微调大一点：一点三四。只多了零点零四，平时谁也不会多想。它能活下来吗？请先投票。然后我告诉大家怎么判断：从哪个学习率起下一步就会致死，等于输出除以误差，四除以三。最后，在左边面板里，学习率的下面会有它的记号。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It was the kink that killed</source>
        <translation>致死的是折点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Lane B converges to 0. Lane A died with its first step and stands at −1.5.</source>
        <translation>赛道 B 收敛到 0。赛道 A 第一步就死了，停在 −1.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Leaky ReLU: to the left of 0 the slope is 0.1 instead of 0. Lane A: ReLU. Lane B: leaky.</source>
        <translation>Leaky ReLU：在 0 的左侧，斜率是 0.1 而不是 0。赛道 A：ReLU。赛道 B：Leaky。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Learning rate 1.5. Lane A: ReLU. Lane B: the same neuron without the kink.</source>
        <translation>学习率 1.5。赛道 A：ReLU。赛道 B：同一个神经元，但没有折点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Let us go through the factors. The error says minus one: please go up. The bias is simply added: one. But between them stands the slope of the ReLU, and to the left of zero a ReLU is perfectly flat. Its slope there is zero. Minus one times zero times one is zero. In the upper picture you see the same thing: the loss is a flat road there, hatched. Wherever you push the ball a little, the loss does not change. Downhill and uphill are the same, so there is no reason to go anywhere.
</source>
        <translation>我们把几个因子过一遍。误差说：负一，请往上走。偏置只是加上去的：一。可是在它们中间，是 ReLU 的斜率，而在零的左边，ReLU 是完全平的，那里的斜率是零。负一乘零乘一，等于零。在最上面的图里，大家看到的是同一件事：损失在那里是一条平路，画了斜线。不管把小球往哪边推一点，损失都不变。往下和往上都一样，所以它没有理由往任何地方走。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Momentum buries it</source>
        <translation>动量把它埋了</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Momentum lets a ball roll on even when there is no slope any more. Could that carry a dead neuron back to life? Look at what happens. The step kills it. From then on every slope is zero. But the ball still has its speed, and the speed points the wrong way: it rolls further and further into the flat land, and comes to rest at minus thirty-nine. It was buried by its own momentum. Now it needs not a little push but a very large one.
</source>
        <translation>有了动量，就算没有斜率了，小球还会继续滚。那它能不能把死亡的神经元带回来呢？请看会发生什么。这一步杀死了它。从这以后，每个斜率都是零。可是小球还有速度，而且速度的方向是错的：它在平地里越滚越远，最后停在负三十九。它被自己的动量埋了。现在它需要的不是轻轻一推，而是很大的一推。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>No kink at all</source>
        <translation>根本没有折点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Nobody builds a dead neuron on purpose. So how do they come about? Here is one that is well. The bias is three, z is four, the neuron gives four, and one is wanted. The slope is three, so the ball should go left. With a learning rate of one point three the next step will be three point nine long. That is a big step. The flat part begins at minus one. Will the neuron survive the step? Work it out: three minus one point three times three.
</source>
        <translation>没有人会故意造一个死亡的神经元。那它们是怎么来的？这里有一个好好的神经元。偏置是三，z 是四，神经元给出四，而要求的是一。斜率是三，所以小球应该往左走。学习率是一点三，下一步的长度就是三点九。这是很大的一步。平地从负一开始。神经元能挺过这一步吗？大家算一算：三减去一点三乘三。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Or: do not die</source>
        <translation>或者：不要死</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Perhaps you say: well, the learning rate was too large. It was not. In lane B is the same neuron without the kink: a linear one, with the same start and an even larger learning rate of one point five. It jumps over the goal, comes back, jumps over it again, less far, and arrives. For the linear neuron everything under two is fine. The ReLU dies of the same step, because it lands where there is no way back. The step was not too long for the curve. It was too long for the kink.
</source>
        <translation>也许大家会说：那是学习率太大了嘛。不是的。赛道 B 里是同一个神经元，只是没有折点：它是线性的，起点相同，学习率还更大，是一点五。它跳过了目标，又跳回来，再跳过去，一次比一次近，最后到达。对线性的神经元来说，小于二的学习率都没有问题。ReLU 却死在同样的一步上，因为它落在了一个回不来的地方。这一步对曲线来说并不太长，对折点来说才太长。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Softplus is a ReLU with a rounded corner: its slope is never 0.</source>
        <translation>Softplus 是把尖角磨圆的 ReLU：它的斜率永远不为 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Start with a larger bias, or take smaller steps: under 4/3 nobody dies here.</source>
        <translation>从大一点的偏置出发，或者把步子迈小：小于 4/3，这里谁也不会死。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Ten times less leak. Which lane is first?</source>
        <translation>泄漏只有十分之一。哪条赛道先到？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The dead ReLU: death, the killing step, the rescue</source>
        <translation>死亡的 ReLU：死亡、致命一步、救活</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The leak wakes it at step 28. The ReLU never wakes.</source>
        <translation>泄漏在第 28 步唤醒了它。ReLU 永远不醒。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The same start, the learning rate is 1.34 instead of 1.3.</source>
        <translation>同样的起点，学习率是 1.34，而不是 1.3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>This neuron has a ReLU. A ReLU is the simplest gate there is: a positive number goes through as it is, a negative number becomes zero. Here z is minus one and a half, so the neuron gives zero. We want one. The error is as plain as can be. And now look at the slope: zero. Not small: zero, to the last digit. I press play, and nothing happens. Ten steps, a hundred steps, a million steps: the bias stays where it is. We call such a neuron dead.
</source>
        <translation>这个神经元用的是 ReLU。ReLU 是最简单的一道门：正数原样通过，负数变成零。这里 z 是负一点五，所以神经元给出零。而我们要的是一。误差再明显不过了。现在请看斜率：零。不是很小，是零，直到最后一位都是零。我按下播放，什么也没有发生。十步，一百步，一百万步：偏置就停在原地。这样的神经元，我们说它死亡了。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Twenty steps, and b is still −2.</source>
        <translation>走了二十步，b 仍是 −2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>What do we take home? A neuron is dead when there is an error and not one sample lets any slope through. It dies in one step, and you can say in advance which step that is: the learning rate times the slope must not carry z below zero. No optimizer wakes it. A leak does, slowly, or a rounded corner, or somebody who sets the bias by hand. And in a network with thousands of such neurons you will not see it happen. You will only see that they are silent. Now you know where to look.
</source>
        <translation>我们要记住什么？一个神经元死亡，是指误差还在，却没有一个样本能让斜率通过。它死在一步之间，而且我们可以预先说出是哪一步：学习率乘以斜率，不能把 z 带到零以下。没有哪个优化器能唤醒它。泄漏可以，慢慢地；磨圆的尖角可以；有人动手改偏置，也可以。而在一个有成千上万个神经元的网络里，大家看不到这件事发生，只会发现它们不出声。现在大家知道该往哪里找了。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>What to take home</source>
        <translation>要记住的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Why is the slope zero?</source>
        <translation>斜率为什么是零？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>With momentum the ball rolls on after its death: down to b = −39, with every slope 0.</source>
        <translation>有了动量，小球在死后继续滚：一直到 b = −39，每个斜率都是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = 3, slope 3, learning rate 1.3. Does it survive the step?</source>
        <translation>b = 3，斜率 3，学习率 1.3。它能挺过这一步吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = 3, slope 3, learning rate 1.34. Does it survive the step?</source>
        <translation>b = 3，斜率 3，学习率 1.34。它能挺过这一步吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −0.9, so z = 0.1: by a hair.</source>
        <translation>b = −0.9，所以 z = 0.1：只差一点点。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −1.02, so z = −0.02: dead, with the very first step. From 4/3 on, the step kills.</source>
        <translation>b = −1.02，所以 z = −0.02：死亡，就在第一步。从 4/3 起，这一步就致死。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −39, though not one slope after the first step was different from 0.</source>
        <translation>b = −39，尽管第一步之后没有一个斜率不等于 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>dL/db = −1 · 0 · 1: the ReLU is flat to the left of 0, so nothing gets through.</source>
        <translation>dL/db = −1 · 0 · 1：ReLU 在 0 的左侧是平的，什么也通不过。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>dies</source>
        <translation>死亡</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>survives</source>
        <translation>活下来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>z = −1.5, so the ReLU gives 0. The target is 1. The slope is exactly 0.</source>
        <translation>z = −1.5，所以 ReLU 给出 0。目标值是 1。斜率恰好为 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>0.00057 of it: 0.2247⁵.</source>
        <translation>剩下 0.00057：0.2247⁵。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>1.8¹⁹ = 70,823.</source>
        <translation>1.8¹⁹ = 70,823。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>5.1·10⁻¹³: half a trillionth.</source>
        <translation>5.1·10⁻¹³：万亿分之半。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>A dead one half way</source>
        <translation>半路上有一个死亡的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>A little too much</source>
        <translation>多了一点点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>A way around</source>
        <translation>一条绕行的路</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>All the way down: nineteen factors of zero point two two five. Half a trillionth. With a learning rate that suits neuron twenty, neuron one would need two trillion steps to go as far as neuron twenty in one. That is a vanishing gradient. It is not zero. It is only of no use.
</source>
        <translation>一直到最底下：十九个零点二二五的因子。万亿分之半。用一个适合神经元二十的学习率，神经元二十用一步走完的路，神经元一要走两万亿步。这就是消失的梯度。它不是零，只是没有用。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>All twenty get −0.25.</source>
        <translation>二十个都得到 −0.25。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>And above one? Here is a chain without any curve, with weights of one point eight. Nineteen factors of one point eight make seventy-one thousand. The bottom gets far too much: one step throws it away. Vanishing and exploding are the same thing on two sides of one.
</source>
        <translation>那大于一呢？这里是一条没有任何曲线的链，权重是一点八。十九个一点八的因子，乘起来是七万一千。最底下得到的太多太多：一步就把它抛飞了。消失和爆炸是同一件事，只是在一的两边。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>And neuron 1: a thousandth, a millionth, or less than a billionth?</source>
        <translation>那神经元 1 呢：千分之一、百万分之一，还是不到十亿分之一？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>And what is zero, then? Neuron seven is a ReLU with z below zero. Its slope is not small, it is exactly zero, and zero times anything is zero: neurons one to seven get nothing. No learning rate helps. Raise its bias above minus zero point eight, and all seven are back.
</source>
        <translation>那么，什么才是零？神经元七是一个 ReLU，它的 z 小于零。它的斜率不是小，而是恰好为零，零乘任何数都是零：神经元一到七什么也得不到。什么学习率都没有用。把它的偏置抬到负零点八以上，七个就全都回来了。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>At the bottom</source>
        <translation>在最底下</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Each factor is 1.8. Beside that of neuron 20, the size of ∂C/∂b of neuron 1 is …</source>
        <translation>每个因子都是 1.8。与神经元 20 的相比，神经元 1 的 ∂C/∂b 的大小 ……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Every neuron multiplies by two things: its weight, which is one, and the slope of its sigmoid. How steep is a sigmoid at best? One quarter, at z equal to zero. So each neuron takes at least three quarters away. Five neurons down we have less than a thousandth of what we began with.
</source>
        <translation>每个神经元都乘上两样东西：它的权重，是一；还有它的 sigmoid 的斜率。sigmoid 最陡有多陡？四分之一，在 z 等于零的地方。所以每个神经元至少拿走四分之三。往下五个神经元，剩下的就不到开始时的千分之一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Exactly 0, as of all seven: its own, and the six below it.</source>
        <translation>恰好是 0，七个都是：它自己的，和它下面六个的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Fifty saturated sigmoids: 2.7·10⁻³⁴⁵. That is not 0.</source>
        <translation>五十个饱和的 sigmoid：2.7·10⁻³⁴⁵。这不是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Five neurons down: which part of ∂C/∂a²⁰ is left?</source>
        <translation>往下五个神经元：∂C/∂a²⁰ 还剩几分之几？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>How deep can a gradient go?</source>
        <translation>梯度能传多深？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>How small can it get? Fifty sigmoids, far out in their tails. The gradient of the first bias is ten to the minus three hundred and forty-five. A computer that keeps it in sixty-four bits would write zero. Still it is not zero: each neuron passes a little on.
</source>
        <translation>它能小到什么程度？五十个 sigmoid，都远在尾部。第一个偏置的梯度是十的负三百四十五次方。用六十四位来存它的计算机会写成零。可它仍然不是零：每个神经元都传下去一点点。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Its exponent is kept apart. Rounded to 64 bits it would be 0.</source>
        <translation>它的指数单独保存。舍入到 64 位，它就成了 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Larger: what gets through is 5.8 times what was on top, in place of 10⁻¹⁹ of it.</source>
        <translation>更大：传过来的是最上面的 5.8 倍，而不是它的 10⁻¹⁹。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Neuron 1 gets 5·10⁻¹³ of what neuron 20 gets.</source>
        <translation>神经元 1 得到的，是神经元 20 的 5·10⁻¹³。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Neuron 7 is a ReLU with z = −2.2: its slope is 0.</source>
        <translation>神经元 7 是一个 ReLU，z = −2.2：它的斜率是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Neuron 7 of 12 is dead. What is ∂C/∂b of neuron 3?</source>
        <translation>12 个神经元中，神经元 7 死亡了。神经元 3 的 ∂C/∂b 是多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>No curve, and w = 1.8: every factor is 1.8.</source>
        <translation>没有曲线，w = 1.8：每个因子都是 1.8。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Now a bias that fits. a is one half, four times that is two, minus two is zero. So every z is zero, where the sigmoid is steepest: a quarter. Four times a quarter is one, twenty times over. All bars are equal. Whether a gradient gets through is a matter of weights and of biases.
</source>
        <translation>现在换一个合适的偏置。a 是二分之一，乘四是二，减二是零。所以每个 z 都是零，那里 sigmoid 最陡：四分之一。四乘四分之一是一，连乘二十次还是一。所有的柱一样高。梯度能不能通过，既要看权重，也要看偏置。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>One factor after the other</source>
        <translation>一个因子接一个因子</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>One neuron a layer, w = 1, sigmoid. C stands on top: who gets what?</source>
        <translation>每层一个神经元，w = 1，sigmoid。C 在最上面：谁得到多少？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Small is not nothing</source>
        <translation>小，不等于没有</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Smaller than with w = 1: 4.7·10⁻²¹. z is 3.9 now, f′ is 0.019, and 4 · 0.019 = 0.078.</source>
        <translation>比 w = 1 时更小：4.7·10⁻²¹。现在 z 是 3.9，f′ 是 0.019，而 4 · 0.019 = 0.078。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>The bias can hold it there</source>
        <translation>偏置能把它稳在那里</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>The obvious cure: weights of four. Four times a quarter is one. Vote: better or worse? It is worse. For with larger weights z is larger too, and out there the sigmoid is flat: f′ is zero point zero two. Four times that is less than a tenth.
</source>
        <translation>看上去很明显的办法：权重取四。四乘四分之一是一。请投票：更好，还是更差？是更差。因为权重大了，z 也大了，而到了那么远的地方，sigmoid 是平的：f′ 是零点零二。乘四还不到十分之一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Then take larger weights</source>
        <translation>那就用更大的权重</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>This is the simplest deep network: twenty neurons, one after the other. The loss is at the top. Each bias has a bar: the gradient that it gets, on a log axis, where each line is ten times the one below. First nothing is lit. Then we walk back from the top.
</source>
        <translation>这是最简单的深网络：二十个神经元，一个接一个。损失在最上面。每个偏置有一根柱：它得到的梯度，画在对数轴上，每条线是下面那条的十倍。一开始什么都不亮。然后我们从最上面往回走。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Twenty in a row</source>
        <translation>二十个排成一列</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Twenty neurons in a row: what reaches the bias at the bottom, why so little, and what helps.</source>
        <translation>二十个神经元排成一列：传到最底下那个偏置的有多少，为什么这么少，什么办法有用。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>Twenty weights of a tenth: ten to the minus nineteen at the bottom. Now let every a also go around its neuron and be added to what comes out. In the product each factor gets a one added: one point one in place of zero point one. It gets through. And a dead neuron in such a chain keeps its own bias from learning, but nobody below.
</source>
        <translation>二十个十分之一的权重：到最底下是十的负十九次方。现在让每个 a 也绕过它的神经元，加到输出上去。于是乘积里的每个因子都加一：是一点一，而不是零点一。梯度通过了。在这样的链里，一个死亡的神经元只让它自己的偏置学不了，下面的谁也不受影响。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>With the skip connection each factor is f′·w + 1.</source>
        <translation>有了跳跃连接，每个因子是 f′·w + 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>With the skip connection: beside that of neuron 20, the size of ∂C/∂b of neuron 1 is …</source>
        <translation>有跳跃连接时：与神经元 20 的相比，神经元 1 的 ∂C/∂b 的大小 ……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>f′(z²⁰), w²⁰, f′(z¹⁹), w¹⁹ … each f′ is about 0.22.</source>
        <translation>f′(z²⁰)、w²⁰、f′(z¹⁹)、w¹⁹ …… 每个 f′ 大约是 0.22。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>w = 4 and b = −2: every z is 0, every factor is 1.</source>
        <translation>w = 4，b = −2：每个 z 都是 0，每个因子都是 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>w = 4 in place of 1. Beside that of neuron 20, the size of ∂C/∂b of neuron 1 is …</source>
        <translation>w = 4，而不是 1。与神经元 20 的相比，神经元 1 的 ∂C/∂b 的大小 ……</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/how-deep.toml"/>
        <source>w = 4 makes up for f′ = 0.25: 4 · 0.25 = 1. Does it?</source>
        <translation>w = 4 弥补了 f′ = 0.25：4 · 0.25 = 1。真的吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>0.954, −0.381, 0.882, −0.533, and from the beginning.</source>
        <translation>0.954、−0.381、0.882、−0.533，然后从头再来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>1/L″: one step. 2/L″: the limit. Beyond it, what the curve allows.</source>
        <translation>1/L″：一步到底。2/L″：极限。再往上，就看曲线允许什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>3, −3, 3, −3: for ever to and fro. The loss does not change at all.</source>
        <translation>3、−3、3、−3：永远来来回回。损失一点也不变。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>3, −3.3, 3.63 … and 136 after 40 steps. 2/L″ is the limit.</source>
        <translation>3、−3.3、3.63 …… 40 步之后是 136。2/L″ 就是极限。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A curve that flattens out</source>
        <translation>一条会变平的曲线</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A cycle of two: 0.567 and −0.567 in turn.</source>
        <translation>二周期循环：0.567 和 −0.567 交替出现。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A little more than two</source>
        <translation>比二多一点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A little more than two: two point one. Each jump lands one tenth further away than the one before. A tenth is not much. But a tenth of something that grows is more each time. Watch the numbers.
</source>
        <translation>比二多一点：二点一。每一跳的落点都比前一次远十分之一。十分之一不多。可是一个越来越大的数的十分之一，也一次比一次多。请大家盯着这些数。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A sigmoid with cross-entropy. At the minimum L″ = ¼, so the limit is 8. The learning rate is 9.</source>
        <translation>用交叉熵的 sigmoid。最小值处 L″ = ¼，所以极限是 8。学习率是 9。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A tanh with half MSE. The limit at the minimum is 2, the learning rate is 3.</source>
        <translation>用半 MSE 的 tanh。最小值处的极限是 2，学习率是 3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A tenth was slow. A half would be better: each step halves the distance. What about one? Three minus one times three. Put the ghost where you expect the ball to be after one step.
</source>
        <translation>十分之一太慢。二分之一好一些：每一步把距离减半。那么一呢？三减去一乘三。请把残影放到大家预计小球一步之后会在的地方。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>After 20 steps a good third of a unit is left. Careful, and slow.</source>
        <translation>20 步之后，还剩三分之一多一点。谨慎，但是慢。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>And further still, to six. Now there is no pattern any more. The ball jumps about, it never repeats itself, and it never flies away. But nothing here is left to chance: each step follows from the one before by the same rule as always. In lane B is the same neuron, started one millionth further to the right. Watch how long the two stay together. That is what people call chaos: everything is determined, and nothing can be foretold.
</source>
        <translation>再往前，到六。现在没有规律了。小球跳来跳去，从不重复，也从不飞走。可是这里没有一点偶然：每一步都和以前一样，按同一条规则从前一步算出来。赛道 B 里是同一个神经元，起点只往右挪了百万分之一。请看这两个能一起走多久。这就是人们所说的混沌：一切都是确定的，却什么也无法预言。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>And now exactly two. Three minus two times three is minus three. And minus three minus two times minus three? Think it through before you choose.
</source>
        <translation>现在恰好是二。三减去二乘三，等于负三。那么负三减去二乘负三呢？先想清楚再选。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>At the bottom with a single step. That is the rate 1/L″.</source>
        <translation>一步就到底。这就是学习率 1/L″。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Each jump is 0.9 times the one before: still arriving.</source>
        <translation>每一跳都是前一跳的 0.9 倍：仍会到达。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Each step multiplies the distance by 1 − learning rate · L″. Under 2/L″ that is smaller than 1 in size.</source>
        <translation>每一步都把距离乘以 1 − 学习率 · L″。小于 2/L″ 时，它的绝对值小于 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Exactly two</source>
        <translation>恰好是二</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>For a while they go together. Then a millionth is as good as the whole width.</source>
        <translation>有一阵子它们一起走。然后，百万分之一就变得和整个宽度一样大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Four places in turn</source>
        <translation>四个位置轮流</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>How fast can it be?</source>
        <translation>最快能有多快？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>It jumps across each time, but lands half as far away.</source>
        <translation>每次都跳到另一边，但落点只有一半远。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>It swings between −1.24 and 1.24, for ever. It cannot fly away: the slope never exceeds ½.</source>
        <translation>它在 −1.24 和 1.24 之间永远摆动。它飞不走：斜率从不超过 ½。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 1.5. What will it do?</source>
        <translation>学习率 1.5。会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 2. What will it do?</source>
        <translation>学习率 2。会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 2.1. What will it do?</source>
        <translation>学习率 2.1。会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 9, and the limit is 8. What will it do?</source>
        <translation>学习率 9，而极限是 8。会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>More than perfect</source>
        <translation>比完美还多</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Nearly two</source>
        <translation>接近二</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>No pattern any more</source>
        <translation>不再有规律</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Now another curve: a sigmoid with cross-entropy, and a target of one half. At the bottom it bends by a quarter, so the limit is eight. We take nine: too much. Will it fly away like the parabola? Look at the curve before you answer. Far from the middle it does not get steeper and steeper. It becomes a straight line.
</source>
        <translation>现在换一条曲线：用交叉熵的 sigmoid，目标值是二分之一。它在底部的弯曲是四分之一，所以极限是八。我们取九：太大了。它会像抛物线那样飞走吗？回答之前先看看曲线。离中间很远的地方，它不会越来越陡，而是变成一条直线。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One perfect step at 1/L″, to and fro for ever at 2/L″, and what comes after that: divergence, cycles, no pattern.</source>
        <translation>1/L″ 时一步到底，2/L″ 时永远来来回回，再往后是：发散、循环、没有规律。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One point nine now. It still jumps across, and it still lands a little nearer each time: nine tenths of where it was. It looks like a spring that swings and slowly calms down. If you saw only the loss, you would see it fall, quite steadily, and would not know that the ball is thrown from one side to the other with each step.
</source>
        <translation>现在是一点九。它仍然跳到另一边，每次的落点也仍然近一点：是原来的十分之九。看起来就像一根弹簧，来回摆动，慢慢平静下来。如果只看损失，大家会看到它相当平稳地下降，却不知道小球每一步都被从一边抛到另一边。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One was perfect. So what happens with one and a half? The step is longer than the way to the bottom, so the ball jumps across and lands on the other side. Does it come to rest there, does it swing to and fro for ever, or does it fly away? Decide.
</source>
        <translation>一是完美的。那么一点五会怎么样？这一步比到底部的路还长，所以小球跳过去，落在另一边。它会在那里停下来，会永远来回摆动，还是会飞走？请大家决定。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Only the parabola explodes. Here is a tanh with half the squared error. Far out this curve is flat, so the ball is never thrown very far. With a rate of three it finds two places and jumps between them. We call that a cycle of two. Nobody has built a clock into the neuron. It keeps the beat by itself.
</source>
        <translation>只有抛物线会爆炸。这里是用半个平方误差的 tanh。这条曲线在远处是平的，所以小球永远不会被抛得太远。学习率是三的时候，它找到两个位置，在它们之间跳来跳去。我们把它叫做二周期循环。没有人往神经元里装过钟，是它自己打出了节拍。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Tanh: two places in turn</source>
        <translation>Tanh：两个位置轮流</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1 now. b = 3, slope 3.</source>
        <translation>现在学习率是 1。b = 3，斜率 3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1.5: each step is longer than the way to the bottom.</source>
        <translation>学习率是 1.5：每一步都比到底部的路长。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1.9.</source>
        <translation>学习率是 1.9。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 2, that is 2/L″.</source>
        <translation>学习率是 2，也就是 2/L″。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 2.1.</source>
        <translation>学习率是 2.1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 4.</source>
        <translation>学习率是 4。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 6. Two starts that differ by a millionth.</source>
        <translation>学习率是 6。两个起点只差百万分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning-rate limit: from one step to chaos</source>
        <translation>学习率的极限：从一步到底到混沌</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The loss is ½b². Its slope is b itself, and it bends by 1 everywhere: L″ = 1.</source>
        <translation>损失是 ½b²。它的斜率就是 b 本身，弯曲处处是 1：L″ = 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Today we turn one knob, and only one: the learning rate. The loss is the simplest there is, a parabola. It is lowest at zero. The slope of this parabola at any place is just the place itself: at three the slope is three. We start at three. The learning rate says which part of the slope we walk. With a tenth, we walk three tenths, and then a tenth of what is left, and so on. That arrives, but it takes its time. Let us see.
</source>
        <translation>今天我们只拧一个旋钮：学习率。损失是最简单的那一种，抛物线，最低点在零。这条抛物线在任何一个位置的斜率，正好就是这个位置本身：在三的地方，斜率是三。我们从三出发。学习率说的是，我们走斜率的几分之几。取十分之一，我们先走三的十分之一，然后走剩下的十分之一，一直这样下去。它能走到，但要花时间。我们来看看。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>We turn the knob a little further, to four, and we look at it after six hundred steps, when it has settled down. The two places have become four. It goes to one side, to the other, back to the first, but not quite to where it was, to the other, not quite there either, and then it begins again. Count along with me: one, two, three, four. And one.
</source>
        <translation>我们把旋钮再拧大一点，到四，走六百步，等它稳定下来再看。两个位置变成了四个。它到一边，到另一边，又回到第一边，但不完全是原来的地方，再到另一边，也不完全是原来的地方，然后从头开始。大家跟我一起数：一、二、三、四。又是一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>What do we take home? One over the bend is the perfect rate, two over the bend is the limit. Beyond the limit a parabola explodes, and a curve that flattens out begins to swing: in two places, in four, without any pattern. When you see a loss that jumps about and does not come down, you know now what it may be. And one warning: the bend that counts is the one at the bottom, not the one where you stand. Where you stand it can be much smaller. That is how people come to believe in a rate that is far too large.
</source>
        <translation>我们要记住什么？弯曲分之一是完美的学习率，弯曲分之二是极限。超过极限，抛物线会爆炸；会变平的曲线则开始摆动：在两个位置之间，在四个位置之间，然后毫无规律。以后看到损失跳来跳去、降不下来，大家就知道可能是怎么回事了。还有一个提醒：算数的是底部的弯曲，不是你所站之处的弯曲。你站的地方，弯曲可能小得多。很多人就是这样相信了一个大得离谱的学习率。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Where the limit comes from</source>
        <translation>极限从哪里来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where will b be after one step?</source>
        <translation>一步之后，b 会在哪里？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Why two? The distance from the bottom is multiplied, at each step, by one minus the learning rate times the bend of the curve. With a rate of one that is zero: there at once. With one and a half it is minus a half: across, and half as far. With two it is minus one: across, and just as far. Beyond two it is larger than one in size, and then it grows. The more sharply a curve bends, the smaller the rate must be. The ruler under the learning rate, in the panel on the left, marks the two places: one over the bend and two over the bend.
</source>
        <translation>为什么是二？到底部的距离，每一步都要乘以一减去学习率乘曲线的弯曲。学习率是一，这就是零：一步就到。一点五，就是负二分之一：跳到另一边，距离减半。二，就是负一：跳到另一边，距离不变。超过二，它的绝对值就大于一，于是越来越大。曲线弯得越厉害，学习率就必须越小。在左边面板里，学习率下面的标尺标出了这两个位置：弯曲分之一和弯曲分之二。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>A dead layer</source>
        <translation>一个死亡的层</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>A leak lets the error through</source>
        <translation>泄漏让误差通过</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>A network learns because its units become different from each other. What if they all start the same? Here every weight is one half and every bias is zero. So the four hidden units compute the same thing. The output counts them all with the same weight, so the same error comes back to each of them. What will the gradients of their biases look like? And is the first one negative, zero or positive?
</source>
        <translation>网络能学习，是因为它的单元变得彼此不同。如果它们一开始都一样呢？这里每个权重都是二分之一，每个偏置都是零。所以四个隐藏单元算的是同一个东西。输出用同样的权重对待它们，所以传回每一个的误差也相同。它们偏置的梯度会是什么样子？第一个是负、零，还是正？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>After 1,000 steps the loss is 0.162, and 93.8 % are right.</source>
        <translation>1,000 步之后，损失是 0.162，93.8 % 正确。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>After 100 steps 95.6 % are right, with a fifth of the learning rate.</source>
        <translation>100 步之后 95.6 % 正确，学习率只有五分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>After 100 steps all four biases are 0.5333: four units, and one opinion.</source>
        <translation>100 步之后，四个偏置都是 0.5333：四个单元，一种意见。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>After the four biases were set to 0: will hidden unit 2 be alive?</source>
        <translation>四个偏置被设为 0 之后：隐藏单元 2 会是活的吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All eight units of layer 4 are dead. What explodes does not always diverge: here it dies.</source>
        <translation>第 4 层的八个单元全都死亡。爆炸的不一定发散：在这里，它死了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All four are alive, and after 100 further steps 91.6 % are right.</source>
        <translation>四个都活着，再走 100 步，91.6 % 正确。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All four units are alike. What is the sign of db1 for the first?</source>
        <translation>四个单元都一样。第一个的 db1 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All units are below their kink, with a leak: is db1 of the first negative, zero or positive?</source>
        <translation>所有单元都在折点以下，但有泄漏：第一个的 db1 是负、零，还是正？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All weights are 0.5, all biases 0. Four hidden units, and no difference between them.</source>
        <translation>所有权重都是 0.5，所有偏置都是 0。四个隐藏单元，没有任何区别。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>All weights zero</source>
        <translation>所有权重为零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>And the opposite. The same ReLUs, but the weights are drawn too large. Now each layer on the way back multiplies by too much. The biases of the output hear zero point three nine, those of the first layer hear twenty-nine. With a learning rate of one tenth the first step throws everything about. What will have become of the first unit of layer four, three steps from now?
</source>
        <translation>再看相反的情形。还是那些 ReLU，但抽取的权重太大。现在往回走的时候，每一层都乘得太多。输出的偏置听到零点三九，第一层的偏置听到二十九。学习率是十分之一，第一步就把一切抛得七零八落。三步之后，第四层的第一个单元会变成什么样？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>And they stay alike</source>
        <translation>它们一直一样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>As far as a straight line</source>
        <translation>最多到一条直线</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>At step 20 somebody sets the four biases to 0.</source>
        <translation>在第 20 步，有人把四个偏置设为 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Biases can break the tie</source>
        <translation>偏置能打破对称</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Dead, symmetric, vanishing</source>
        <translation>死亡、对称、消失</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Five layers of biases: each hears 4 to 9 times less than the one after it.</source>
        <translation>五层偏置：每一层听到的，是后一层的 1/4 到 1/9。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Four ReLUs with b = −10: no row lifts any of them over zero.</source>
        <translation>四个 ReLU，b = −10：没有一行能把其中任何一个抬过零。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Four units that are all alike</source>
        <translation>四个完全一样的单元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>If it does not learn, look at db of every layer: equal, exactly 0, or tiny.</source>
        <translation>如果学不会，就看每一层的 db：相等、恰好为 0，还是极小。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>It is dead and stays dead. Only b2 has moved, from 1 to nearly 0.</source>
        <translation>它死了，也一直是死的。只有 b2 动了，从 1 到接近 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>It learns as far as a straight line goes: 88.8 % right.</source>
        <translation>它学到一条直线能到的程度：88.8 % 正确。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Mean |db| at the start: 0.24, 0.027, 0.0060, 0.0012, 0.00016. After 1,000 steps the loss is 0.693: nothing learned.</source>
        <translation>开始时的平均 |db|：0.24、0.027、0.0060、0.0012、0.00016。1,000 步之后，损失是 0.693：什么也没学到。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Most networks have some dead units, and you would never know from the loss. Here the third of four is dead. Its bias starts at minus ten and will be at minus ten for ever. The others learn the two moons without it: ninety-eight point eight percent are right in the end. So a dead unit is not a catastrophe. It is a unit that you pay for and do not have.
</source>
        <translation>大多数网络里都有一些死亡的单元，而从损失上根本看不出来。这里，四个里的第三个是死的。它的偏置从负十出发，也永远停在负十。另外三个没有它，也学会了双月：到最后百分之九十八点八正确。所以，一个死亡的单元不是灾难。它只是一个你付了钱却用不上的单元。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Networks that do not learn: units that are all alike, weights that are all zero, a dead layer, slopes that vanish, slopes that explode.</source>
        <translation>学不会的网络：完全一样的单元，全为零的权重，死亡的一层，消失的斜率，爆炸的斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>No gradient will ever wake these units, for there is none. But a hand can. Here is the same start. After twenty steps somebody sets the four biases to zero. You are now at step nineteen. One step further the units are lit by some of the rows, and so there is a slope for the error to get through. Watch the census and the gradients of the first layer.
</source>
        <translation>没有哪个梯度能唤醒这些单元，因为根本没有梯度。但是一只手可以。这里是同样的起点。二十步之后，有人把四个偏置设为零。现在大家在第十九步。再走一步，就有一些行点亮这些单元，于是有了斜率，误差可以通过。请看普查，还有第一层的梯度。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>No unit gets over its kink, and four leaks together are one straight line.</source>
        <translation>没有一个单元越过折点，四个泄漏合起来是一条直线。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Nothing gets forward through W = 0, and nothing gets back through it.</source>
        <translation>穿过 W = 0，往前什么也过不去，往回什么也传不来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Now a deeper network: four hidden layers of sigmoids. Look at the gradients of the biases, layer by layer, on the log axis. The biases of the output hear zero point two four. The layer before hears about a ninth of that. And so on, down to the first layer, which hears sixteen hundred-thousandths. Nothing is dead here. Every slope is there. But a sigmoid passes on at most a quarter of what it gets, and the weights do not make up for it.
</source>
        <translation>现在是一个更深的网络：四个隐藏层，都是 sigmoid。请在对数轴上，一层一层地看偏置的梯度。输出的偏置听到零点二四。前面一层听到的大约是它的九分之一。这样一直到第一层，只听到十万分之十六。这里没有谁死亡，每个斜率都在。可是 sigmoid 最多只把得到的四分之一传下去，而权重又补不回来。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Now a layer of ReLUs. Their biases start at minus ten. The inputs are about as large as two, so no row makes any sum positive. All four units give zero, for every row, and the slope of a ReLU there is exactly zero. It is the dead neuron of the first lab, but now a whole layer of it. Only the bias of the output is left to move. Will the first hidden unit be alive after a hundred steps?
</source>
        <translation>现在是一层 ReLU。它们的偏置从负十出发。输入大约只有二那么大，所以没有一行能让哪个和变成正的。四个单元对每一行都给出零，而 ReLU 在那里的斜率恰好为零。这就是第一个实验室里那个死亡的神经元，只不过现在是整整一层。还能动的只剩输出的偏置。一百步之后，第一个隐藏单元会是活的吗？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>One dead among the living</source>
        <translation>活的中间有一个死的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Raised by hand</source>
        <translation>动手救起来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>ReLU units, and weights drawn for them: no layer hears less than a tenth of the last.</source>
        <translation>ReLU 单元，配上为它们抽取的权重：没有哪一层听到的少于最后一层的十分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Slopes that explode</source>
        <translation>爆炸的斜率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Slopes that vanish</source>
        <translation>消失的斜率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>So if a network does not learn, look at the gradients of its biases, layer by layer. All equal within a layer: the units are symmetric, and something must break the tie. Exactly zero: the units are dead, or the weights behind them are zero, and no amount of patience will help. Small, and smaller with each layer back: they vanish, and other units or other weights help. Very large, and larger with each layer back: they explode. The loss alone would have told you only that it does not fall.
</source>
        <translation>所以，如果一个网络学不会，就一层一层地看它的偏置的梯度。同一层里全都相等：单元是对称的，必须有什么来打破对称。恰好为零：单元死亡了，或者它们后面的权重是零，再有耐心也没有用。小，而且越往回的层越小：它们在消失，换别的单元或别的权重会有帮助。很大，而且越往回的层越大：它们在爆炸。光看损失，大家只会知道它不下降。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>So let us train it. The loss falls, the boundary turns until it lies well. But look at it: it is a straight line. All units are still below their kink for every row, and there a leaky ReLU is linear. Four linear units make a straight line, no more. So this network can be trained, and it still does not do what it was built for. The biases did hear something, but they would have to climb by ten, and they have moved by less than a tenth.
</source>
        <translation>那我们来训练它。损失下降，边界转动，直到摆好位置。可是请看：它是一条直线。对每一行，所有单元仍在折点以下，而在那里，leaky ReLU 是线性的。四个线性单元合起来是一条直线，再多没有了。所以这个网络可以训练，却仍然做不到它该做的事。偏置确实听到了一点，可是它们得往上爬十，而它们动了还不到十分之一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The loss is 0.675, with 59.8 % right: not far from tossing a coin.</source>
        <translation>损失是 0.675，59.8 % 正确：和掷硬币差不多。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The other cure is one that needs no hand: a leak. Below zero a leaky ReLU still has a slope, here one tenth. So the biases of the first layer hear something from the first step on. What do you think: is the gradient of the first one zero now, or not?
</source>
        <translation>另一个办法不需要动手：泄漏。在零以下，leaky ReLU 仍有斜率，这里是十分之一。所以第一层的偏置从第一步起就能听到一点。大家觉得呢：第一个的梯度现在是零，还是不是？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The same depth, other units</source>
        <translation>同样的深度，别的单元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The same equal weights, but the biases start at 0, 0.1, 0.2 and 0.3.</source>
        <translation>同样是相等的权重，但偏置从 0、0.1、0.2 和 0.3 出发。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The same number of layers, the same number of units, the same data. Only the units are ReLUs, and the weights are drawn as suits them, after He. Look at the log axis again: all five lines lie close together. The first layer hears about a tenth of what the last one hears. And it learns at once, though the learning rate is five times smaller.
</source>
        <translation>同样多的层，同样多的单元，同样的数据。只是单元换成 ReLU，权重按适合它们的方式抽取，用 He 的办法。请再看对数轴：五条线都靠在一起。第一层听到的大约是最后一层的十分之一。而且它马上就学起来了，尽管学习率小到五分之一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>The worst of all equal starts is zero. If W2 is zero, the error that comes back is multiplied by zero. So the biases of the hidden layer hear nothing at all. Their gradient is not small. It is exactly zero. What about the biases of the output? They stand right at the loss. They need no weight. So vote: what is the sign of db1 for the first hidden unit?
</source>
        <translation>所有相等的起点里，最糟的是零。如果 W2 是零，传回来的误差就要乘以零。所以隐藏层的偏置什么也听不到。它们的梯度不是小，而是恰好为零。那输出的偏置呢？它们就在损失旁边，不需要权重。请投票：第一个隐藏单元的 db1 是什么符号？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Unit 3 is dead. The other three learn without it.</source>
        <translation>单元 3 死亡了。另外三个没有它也在学。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>W2 = 0. What is the sign of db1 for the first hidden unit?</source>
        <translation>W2 = 0。第一个隐藏单元的 db1 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>We let it run for a hundred steps. They move, but they move together, to the last digit. The same start, the same gradient, the same step, so again the same start. Four units do the work of one, and one unit of tanh cannot separate exclusive or. More steps do not help. More units would not help either.
</source>
        <translation>我们让它跑一百步。它们在动，但一起动，直到最后一位都一样。同样的起点，同样的梯度，同样的一步，所以又是同样的起点。四个单元做的是一个单元的事，而一个 tanh 单元分不开异或。走更多步没有用。加更多单元也没有用。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Weights up to four times too large: now the first layer hears the most.</source>
        <translation>权重最多大到合适值的四倍：现在第一层听到的最多。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>What breaks the tie? Usually one draws the weights by chance. But it is enough that anything is different. Here the weights are all equal, as before. Only the biases differ a little: zero, zero point one, zero point two, zero point three. So each unit stands at another place of its curve, has another slope, and gets another share of the error. From the first step on they go different ways.
</source>
        <translation>靠什么打破对称？通常是随机抽取权重。但只要有任何一点不同就够了。这里权重还是全都相等，和刚才一样。只有偏置稍有不同：零、零点一、零点二、零点三。所以每个单元站在曲线上不同的地方，有不同的斜率，分到不同的误差。从第一步起，它们就各走各的路。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>What is the sign of db1 for unit 3?</source>
        <translation>单元 3 的 db1 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Will hidden unit 1 be alive for any row after 100 steps?</source>
        <translation>100 步之后，隐藏单元 1 会对哪一行是活的吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>Will unit 1 of layer 4 be alive after three steps?</source>
        <translation>三步之后，第 4 层的单元 1 会是活的吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>With a leak of 0.1 no unit is dead: a tenth of the slope gets through.</source>
        <translation>泄漏 0.1，就没有单元死亡：十分之一的斜率能通过。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>db1 = −0.0048 for unit 1: small, and not 0.</source>
        <translation>单元 1 的 db1 = −0.0048：很小，但不是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>db1 = −0.0528, four times the same number. It is not 0: they move, and all together.</source>
        <translation>db1 = −0.0528，四次同一个数。它不是 0：它们在动，而且一起动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>db1 is exactly 0. Only b2 moves: to ±1.472, where it tells that class 1 is one in twenty.</source>
        <translation>db1 恰好为 0。只有 b2 在动：到 ±1.472，在那里它说出，类别 1 占二十分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/networks-that-do-not-learn.toml"/>
        <source>db1 of unit 3 is exactly 0 in every step. The loss is 0.034 all the same.</source>
        <translation>单元 3 的 db1 每一步都恰好为 0。损失照样是 0.034。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>0.0025: forty times smaller than before. The more wrong it is, the less it feels it.</source>
        <translation>0.0025：只有刚才的四十分之一。错得越多，感觉到的越少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>22,063 steps against 11: two thousand times as long, for the choice of the loss alone.</source>
        <translation>22,063 步对 11 步：只因为损失选得不同，就要花两千倍的时间。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>404 · 0.0025 = 0.998: what the sigmoid swallows, the loss gives back.</source>
        <translation>404 · 0.0025 = 0.998：sigmoid 吞掉的，损失又还了回来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A little wrong</source>
        <translation>错一点</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A plateau at the right answer</source>
        <translation>停在正确答案上的平台</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A sigmoid squeezes every number into the range from zero to one. Large numbers come out close to one, very negative numbers close to zero. This neuron gives eighty-eight hundredths, and we want zero. That is wrong, but not hopelessly wrong. The loss is half the squared error. Look at the three curves. On top the loss over the bias. In the middle what the slope is made of. And below the sigmoid itself. The tinted stretches on both sides are the places where the sigmoid is almost flat. We say: there it is saturated.

The slope here is zero point zero nine. In a moment I push the bias up to five, and the neuron will be far more wrong than here. When we are badly wrong and someone tells us, we feel it. Does the neuron? Vote, please: will the slope be larger than here, or smaller?
</source>
        <translation>Sigmoid 把每个数都压到零和一之间。很大的数出来接近一，很负的数出来接近零。这个神经元给出零点八八，而我们要的是零。这是错的，但错得还不算没救。损失是半个平方误差。请看三条曲线。最上面是损失随偏置的变化，中间是斜率由什么组成，下面是 sigmoid 本身。两边着色的部分，是 sigmoid 几乎变平的地方。我们说：它在那里饱和了。

这里的斜率是零点零九。等一下我把偏置推到五，神经元会比现在错得厉害得多。我们自己错得离谱、又被人指出来的时候，感觉是很强烈的。神经元也是这样吗？请大家投票：那里的斜率会比这里大，还是比这里小？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>At b = 5 it is more wrong still. Is the slope larger there, or smaller?</source>
        <translation>在 b = 5 处它错得更厉害。那里的斜率更大，还是更小？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Being wrong is not enough to learn. The error must get through.</source>
        <translation>光是错了，还学不会。误差必须能传得过来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Cross-entropy has a plateau too, but where the neuron is right.</source>
        <translation>交叉熵也有平台，但是在神经元正确的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Every activation that flattens out can swallow a slope.</source>
        <translation>每个会变平的激活函数，都能把斜率吞掉。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Here we go. Lane B is already out. Lane A is on its way: the stop-watch runs, the ball hardly moves. Notice that nothing is broken here. There is no error in the program, the learning rate is not zero, the slope is not zero. Everything does exactly what it was told to do. If this were one neuron among a million in a network, you would see a loss that does not go down, and you would have no idea why. Wait for it. When the slope begins to grow, it goes very fast, for every step makes the next one longer.
</source>
        <translation>开始了。赛道 B 已经出来了。赛道 A 还在路上：秒表在走，小球几乎不动。请注意，这里什么也没有坏。程序没有错，学习率不是零，斜率也不是零。一切都在照规定做。如果这是网络里一百万个神经元中的一个，大家只会看到损失降不下来，却完全不知道为什么。请等一等。等到斜率开始变大，一切就会很快，因为每一步都让下一步更长。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>How long does it take?</source>
        <translation>要多久？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Is cross-entropy then without plateaus? No. Here the target is one and we start at zero. The first steps are large. Then they get smaller, and they go on getting smaller for ever. After ten steps the bias is at two point three, after a hundred at four point six, after a thousand at six point nine. It creeps upwards like a logarithm and never arrives, for the sigmoid never quite gives one. But here that is fine: it is slow where it is already right. Half MSE is slow where it is wrong.
</source>
        <translation>那么交叉熵就没有平台了吗？不是。这里目标值是一，我们从零出发。开头几步很大，然后越来越小，永远这样小下去。十步之后偏置是二点三，一百步之后四点六，一千步之后六点九。它像对数一样往上爬，永远也到不了，因为 sigmoid 永远不会真正给出一。不过在这里没有关系：它慢，是在它已经正确的地方慢。半 MSE 却是在它错的地方慢。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>It still moves, for the slope is small but not zero. How many steps will it need until it says less than one half? In lane B stands the same neuron from the same start, with another loss: cross-entropy. Everything else is equal: the same input, the same bias, the same learning rate. Both start at the same moment, under one clock. Which of the two will be first? Choose before we start.
</source>
        <translation>它还在动，因为斜率虽然小，却不是零。要多少步，它给出的值才会小于二分之一？赛道 B 里是从同一起点出发的同一个神经元，只是损失不同：交叉熵。其他都一样：同样的输入，同样的偏置，同样的学习率。两边同时出发，用同一个时钟。哪一个会先到？开始之前请先选。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Lane A: half MSE. Lane B: cross-entropy. One start, one clock.</source>
        <translation>赛道 A：半 MSE。赛道 B：交叉熵。同一个起点，同一个时钟。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Lane B after 7 steps, lane A after 426.</source>
        <translation>赛道 B 用了 7 步，赛道 A 用了 426 步。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>More wrong, more slope?</source>
        <translation>错得越多，斜率越大？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now I push the bias up to five. The neuron gives zero point nine nine eight. We want zero. It could hardly be more wrong than that. You would expect that somebody who is so wrong learns quickly. Now look at the tangent: it lies almost flat. Who voted for smaller? The slope was zero point zero nine at the place before. Read what it is now, and divide.
</source>
        <translation>现在我把偏置推到五。神经元给出零点九九八，而我们要的是零。几乎不可能错得更厉害了。大家会想，错得这么厉害，应该学得很快才对。现在请看切线：它几乎是平的。刚才谁选了更小？前一个位置的斜率是零点零九。请读出现在的斜率，再除一除。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now we go further out, to z equals ten. The neuron gives zero point nine nine nine nine five. The race is so long that I have changed the clock: it runs faster and faster, so that a hundred steps take no longer than ten did. Lane B will be there before you have breathed in. And lane A? Before we start, say a number: how many steps will lane A need? A thousand? Ten thousand? Write it down, so that you cannot change it afterwards. While it runs, watch the ball in lane A. It seems to stand. It does not. It creeps.
</source>
        <translation>现在我们走得更远，到 z 等于十。神经元给出零点九九九九五。这场竞赛太长了，所以我换了时钟：它越走越快，走一百步花的时间和刚才走十步一样。赛道 B 一眨眼就会到。那么赛道 A 呢？开始之前，请说一个数：赛道 A 要多少步？一千？一万？把它写下来，免得待会儿改口。运行的时候，请看赛道 A 里的小球。它好像停着。其实没有，它在慢慢挪动。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now z = 6: the neuron says 0.998, and 0 is wanted. It could hardly be more wrong.</source>
        <translation>现在 z = 6：神经元说 0.998，而要求的是 0。几乎不可能错得更厉害了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Run until both have escaped</source>
        <translation>运行到两边都脱困</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Saturation, and the race of two losses</source>
        <translation>饱和，以及两种损失的竞赛</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Seven against four hundred and twenty-six. Why? Here is the cross-entropy neuron alone, at its start. The slope of the sigmoid is the same quarter of a hundredth, for it is the same sigmoid. But the first factor, the slope of the loss, is four hundred and four. Multiply the two, and you get zero point nine nine eight: exactly the error, the answer minus the target. That is no accident. Cross-entropy was made so that its own slope is steep exactly where the sigmoid is flat. The two cancel, and the error reaches the bias undamped.
</source>
        <translation>七步对四百二十六步。为什么？这里是单独一个用交叉熵的神经元，在它的起点。Sigmoid 的斜率还是百分之一的四分之一，因为是同一个 sigmoid。可是第一个因子，也就是损失的斜率，是四百零四。两个一乘，得到零点九九八：正好是误差，也就是输出减去目标值。这不是巧合。交叉熵就是这样设计的：sigmoid 在哪里平，它自己的斜率就在哪里陡。两者相互抵消，误差就毫无衰减地传到了偏置。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Tanh does it too</source>
        <translation>Tanh 也会这样</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The learning rate is 1. Escaped means: z has come below 0, so the neuron says less than ½.</source>
        <translation>学习率是 1。脱困的意思是：z 已降到 0 以下，神经元说的值小于 ½。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The long race</source>
        <translation>漫长的竞赛</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The more wrong a saturated neuron is, the slower it learns; cross-entropy cures it: 22,063 steps against 11.</source>
        <translation>饱和的神经元错得越多，学得越慢；交叉熵是它的办法：22,063 步对 11 步。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The same race from z = 10. The clock now runs faster and faster.</source>
        <translation>同样的竞赛，从 z = 10 开始。现在时钟越走越快。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The sigmoid is not alone. Here is the hyperbolic tangent. It goes from minus one to one, and it is flat at both ends. The target is minus one, the answer is nearly plus one: as wrong as can be, and the slope is four ten-thousandths. Wherever an activation flattens out, an error can stand before a closed door. So when a bias does not move, ask two questions. Is there an error at all? And if there is: which factor does not let it through?
</source>
        <translation>不只是 sigmoid。这里是双曲正切。它从负一到一，两头都是平的。目标值是负一，输出几乎是正一：错到不能再错，斜率却只有万分之四。激活函数只要在哪里变平，误差就可能在那里被关在门外。所以，当一个偏置不动的时候，请问两个问题。到底有没有误差？如果有：是哪个因子不让它通过？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The steepest place</source>
        <translation>最陡的地方</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Three things to take home. First: a slope is a product, and one small factor is enough to make it small. Second: a saturated neuron is not dead. It moves, but so slowly that you cannot see it. Third: choose the loss that fits the activation. With a sigmoid at the end that is cross-entropy, and the reason is not a matter of taste, it is twenty-two thousand steps against eleven. Now you can drag the ball to where you like, and set off a race of your own.
</source>
        <translation>有三件事要记住。第一：斜率是一个乘积，只要有一个因子很小，它就会很小。第二：饱和的神经元没有死，它在动，只是慢得看不出来。第三：要选与激活函数相配的损失。末端是 sigmoid，就用交叉熵；理由不是喜好，而是两万两千步对十一步。现在大家可以把小球拖到任何地方，自己发起一场竞赛。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Which lane escapes first: A with half MSE, or B with cross-entropy?</source>
        <translation>哪条赛道先脱困：用半 MSE 的 A，还是用交叉熵的 B？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Who is to blame? Let us look at the factors. The first factor is the error, and it is almost one: as large as it can be. The last factor is one, as always, for the bias is simply added. But the factor in the middle, the slope of the sigmoid, is a quarter of one hundredth. The error is there, it is large, and it has to go through the sigmoid to reach the bias. And the sigmoid is flat here, so nearly nothing gets through. That is what saturation means. The neuron is not blind to the error. It is deaf.
</source>
        <translation>该怪谁呢？我们来看各个因子。第一个因子是误差，几乎是一：大到不能再大。最后一个因子是一，一向如此，因为偏置只是加上去的。可是中间的因子，也就是 sigmoid 的斜率，只有百分之一的四分之一。误差在那里，而且很大，可它必须穿过 sigmoid 才能到达偏置。而 sigmoid 在这里是平的，所以几乎什么也过不去。这就是饱和的意思。神经元不是看不见误差，它是听不见。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Who swallowed the slope?</source>
        <translation>是谁吞掉了斜率？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Why cross-entropy does not care</source>
        <translation>为什么交叉熵不在乎</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>With half MSE the slope is never larger than 4/27, at a = ⅔. Beyond it, more wrong means slower.</source>
        <translation>用半 MSE 时，斜率最大也不超过 4/27，在 a = 2/3 处。再往后，错得越多就越慢。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>With half the squared error the slope is a squared times one minus a. Try it: it is zero when a is zero, for then the neuron is right. It is zero when a is one, for then the sigmoid is flat. In between it has a highest point, at two thirds, and there it is four twenty-sevenths: about fifteen hundredths. A neuron that says two thirds learns fastest. A neuron that says more is more wrong, and learns more slowly. That is the whole trouble, in one curve: the thick one, dL/db. It rises, and then it falls again.
</source>
        <translation>用半个平方误差，斜率就是 a 的平方乘以一减 a。大家试一试：a 是零，它就是零，因为神经元是对的。a 是一，它也是零，因为 sigmoid 是平的。中间有一个最高点，在三分之二处，那里是二十七分之四，大约零点一五。说三分之二的神经元，学得最快。说得更大的神经元错得更多，却学得更慢。全部的麻烦，都在这一条曲线里：粗的那条，dL/db。它先升，然后又降。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>b grows like the logarithm of the number of steps: 2.26, 4.59, 6.91 after 10, 100, 1,000.</source>
        <translation>b 像步数的对数一样增长：10、100、1,000 步之后是 2.26、4.59、6.91。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>dL/da = 0.998 is large. da/dz = 0.0025 lets almost nothing through.</source>
        <translation>dL/da = 0.998 很大。da/dz = 0.0025 几乎什么也不让通过。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>z = 2: the neuron says 0.88, and 0 is wanted.</source>
        <translation>z = 2：神经元说 0.88，而要求的是 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>10, −26, 82 …: it diverges, though a single sample would have been content with this rate.</source>
        <translation>10、−26、82 ……：它发散了，尽管单个样本用这个学习率完全没有问题。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>A bias is shared by all samples, so their slopes add up; what the mean changes, and what it does to the learning rate.</source>
        <translation>偏置由所有样本共用，所以它们的斜率要相加；取平均改变了什么，对学习率又意味着什么。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>A rate that makes them equal</source>
        <translation>让两者相等的学习率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>An outlier</source>
        <translation>离群值</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>And on</source>
        <translation>再走下去</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>And one sample can shout louder than all the others. Here one target lies far away from the rest. With the squared error the strength of an opinion is its distance, so the outlier pulls the bias towards itself, away from where the others would like it. In lane B is the same data with the Huber loss. There an opinion has an upper limit: however far away you are, you pull no harder than one. Watch where the two come to rest.
</source>
        <translation>而且，一个样本可以喊得比其他所有样本都响。这里有一个目标值离其他的很远。用平方误差，一条意见的强度就是它的距离，所以这个离群值把偏置往自己这边拉，拉离了其他样本想要的地方。赛道 B 里是同样的数据，用的是 Huber 损失。在那里，意见有一个上限：不管离得多远，拉力都不会超过一。请看两边各停在哪里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Each of the eight samples has an opinion about the bias. It says: for me the loss would fall if you went up, and it says how strongly. The opinion of a sample is its own slope. If you change the bias by a little, all eight answers change by that little. So all eight losses change, each by its own slope. The change of the total is the sum of the changes. That is the whole reason why in the code of every network there stands a sum at the bias gradient: the bias is used once for each sample, so each sample has its say once.
</source>
        <translation>八个样本，每一个都对偏置有意见。它说：对我来说，你往上走，损失就会下降，还会说强度有多大。一个样本的意见，就是它自己的斜率。如果把偏置改变一点点，八个输出都会改变这么一点点。于是八个损失都会变，各按各的斜率变。总和的变化，就是这些变化的总和。为什么每个网络的代码里，偏置的梯度那里都有一个求和？全部的理由就在这里：偏置对每个样本都用了一次，所以每个样本都有一次发言权。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Each sample has a slope of its own. Here all of them say −3.</source>
        <translation>每个样本都有自己的斜率。这里它们都说 −3。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight opinions</source>
        <translation>八条意见</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight points on a line, and one bias that all of them share.</source>
        <translation>一条直线上的八个点，共用一个偏置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight samples, one bias</source>
        <translation>八个样本，一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>If the loss of the batch is the sum of the eight losses, the slope of the batch is the sum of the eight slopes. Eight times minus three. What is it? Yes, minus twenty-four. The learning rate is one half. Now think one step ahead: the bias is minus two. Where does it go with a slope of minus twenty-four and a rate of one half? Set the ghost there.
</source>
        <translation>如果这一批的损失是八个损失的和，那么这一批的斜率就是八个斜率的和。八乘以负三，是多少？对，负二十四。学习率是二分之一。现在往前想一步：偏置是负二。斜率是负二十四，学习率是二分之一，它会到哪里去？请把残影放在那里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>If the two can be made equal, why do people care? Because batches do not always have the same size. With the sum, a rate that is fine for eight samples is too large for sixteen and far too large for a thousand. The last batch of the data is often smaller than the others, and then it would count less. With the mean the rate stays the same whatever the size. That is why most libraries take the mean. And whoever writes the backward pass by hand has to know which one the loss used, or all the gradients are off by a factor that nobody sees.
</source>
        <translation>既然两者可以弄成一样，为什么大家还要在意呢？因为每一批的大小不一定相同。用求和，一个对八个样本合适的学习率，对十六个就太大，对一千个就大得太多了。数据的最后一批往往比其他的小，那么它的分量也就轻了。用平均，不管一批有多大，学习率都不用变。所以大多数程序库都取平均。而自己动手写反向传播的人，必须知道损失用的是哪一种，不然所有的梯度都会差一个谁也看不见的倍数。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Is the mean better, then? No. It is only a different way of counting. In lane B is the sum again, but now with an eighth of the learning rate: one sixteenth. Before we start: which lane will be ahead after ten steps?
</source>
        <translation>那么平均就更好吗？不是。它只是另一种算法。赛道 B 里又是求和，不过现在学习率只有八分之一：十六分之一。开始之前请想一想：十步之后，哪条赛道领先？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It converges to 1.</source>
        <translation>它收敛到 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It wanted to go to 1.</source>
        <translation>它本来想去 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It wanted to go to one, and it landed at ten. From there it will be thrown back, further than before. The slope of the sum is eight times as large, and the curve bends eight times as sharply. So the limit for the learning rate is eight times smaller: it is a quarter here, and one half is twice as much as that. Watch it fly.
</source>
        <translation>它想去一，却落在了十。从那里它会被抛回来，比原来更远。求和的斜率是八倍，曲线的弯曲也是八倍。所以学习率的极限只有八分之一：在这里是四分之一，而二分之一是它的两倍。请看它飞走。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Lane A: mean. Lane B: sum. The same learning rate, 0.5.</source>
        <translation>赛道 A：平均。赛道 B：求和。学习率相同，都是 0.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Lane B: sum, with an eighth of the learning rate.</source>
        <translation>赛道 B：求和，学习率是八分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Let us look at both at once. Lane A takes the mean, lane B the sum. Both start at minus two, both have a learning rate of one half. Which one gets to the goal? You have seen both already, so this is not a question. Just look at how differently they behave, and remember that all that differs is one word in the code: sum, or mean.
</source>
        <translation>我们把两个放在一起看。赛道 A 取平均，赛道 B 求和。两边都从负二出发，学习率都是二分之一。哪一个能到达目标？两种情况大家都已经看过了，所以这不是问题。请看它们的表现有多么不同，并且记住，差别只在代码里的一个词：求和，还是平均。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Neither: they make the same steps. Sum with rate/8 is mean with rate.</source>
        <translation>都不领先：它们走的步完全一样。学习率除以 8 的求和，就是原学习率的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Now the mean. We divide the sum by the number of samples. Minus twenty-four divided by eight is minus three, the slope of one typical sample. The learning rate is the same, one half. And now it works: each step goes half the way. Nothing else has changed. The same samples, the same neuron, the same start, the same rate. Only a division by eight.
</source>
        <translation>现在来看平均。我们把总和除以样本的个数。负二十四除以八，是负三，也就是一个典型样本的斜率。学习率不变，还是二分之一。现在行了：每一步走一半的路。其他什么也没有改变。同样的样本，同样的神经元，同样的起点，同样的学习率。只是除以了八。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>One sample far away can outvote all the others.</source>
        <translation>一个离得很远的样本，可以压倒其他所有样本。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>One sample pulls down by ½, the other up by ½. What is the sign of dL/db?</source>
        <translation>一个样本往下拉 ½，另一个往上拉 ½。dL/db 的符号是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Slopes that are added can also cancel. Here are two samples with the same input. One of them wants zero, the other wants one. The neuron says one half to both. One sample says: down, with strength one half. The other says: up, with strength one half. What is the slope for the bias?
</source>
        <translation>相加的斜率也可能互相抵消。这里有两个样本，输入相同。一个想要零，另一个想要一。神经元对两个都说二分之一。一个样本说：往下，强度二分之一。另一个说：往上，强度二分之一。那么偏置的斜率是多少？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>So why does it matter?</source>
        <translation>那为什么要在意？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum or mean: one bias, many samples</source>
        <translation>求和还是平均：一个偏置，许多样本</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum with an eighth of the rate. Which lane is ahead after ten steps?</source>
        <translation>求和，学习率是八分之一。十步之后哪条赛道领先？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The bias is used once for each sample, so the slopes add up. The mean only rescales.</source>
        <translation>偏置对每个样本都用一次，所以斜率要相加。平均只是缩放。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The mean of the eight slopes is −3, whatever the number of samples.</source>
        <translation>八个斜率的平均是 −3，不管有多少个样本。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The squared error gives way to the outlier. Huber stays with the others.</source>
        <translation>平方误差向离群值让步。Huber 留在其他样本那里。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The steps get longer and longer.</source>
        <translation>步子越来越长。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>They cancel. It is the minimum, and both samples are wrong.</source>
        <translation>它们互相抵消。这就是最小值，而两个样本都是错的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Two samples with the same x. One wants 0, the other wants 1. The neuron says ½.</source>
        <translation>两个 x 相同的样本。一个想要 0，另一个想要 1。神经元说 ½。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Until now our neuron had one example to learn from. Real neurons have many. Here are eight of them: eight inputs between minus one and one, and for each a target that lies on a straight line. The weight already fits. Only the bias is wrong: it is minus two, and it should be one. There is only one bias. It is added for each of the eight samples, the same number every time. Each sample has a loss curve of its own. Here all eight lie on top of each other, and so does their mean, the thick curve.
</source>
        <translation>到现在为止，我们的神经元只有一个例子可以学。真正的神经元有很多。这里有八个：八个在负一和一之间的输入，每个都有一个落在同一条直线上的目标值。权重已经合适，只有偏置不对：它是负二，应该是一。偏置只有一个。八个样本都要加上它，每次加的都是同一个数。每个样本都有自己的损失曲线。这里八条全都重叠在一起，它们的平均，也就是那条粗线，也和它们重叠。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>What do we take home? First: there is one bias and there are many samples, and the slope of the bias is the sum of what each of them says. That is the sum over the batch in the code. Second: the mean divides it by the number of samples. The direction is the same, the length is not, so the learning rate has to know which of the two it is. And third: a slope of zero does not mean that everybody is happy. It may mean that they are pulling in opposite directions, equally hard.
</source>
        <translation>我们要记住什么？第一：偏置只有一个，样本有很多，偏置的斜率就是所有样本各自所说的总和。代码里对一批求和，就是这个意思。第二：平均再除以样本的个数。方向一样，长度不一样，所以学习率必须知道是哪一种。第三：斜率为零，不等于皆大欢喜。也可能是它们正朝相反的方向拉，力量相等。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>When opinions cancel</source>
        <translation>当意见互相抵消</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>With the sum, the right learning rate depends on the size of the batch.</source>
        <translation>用求和时，合适的学习率取决于一批有多大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>b = −2, slope −24, learning rate 0.5. Where will b be?</source>
        <translation>b = −2，斜率 −24，学习率 0.5。b 会在哪里？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>dL/db = −3 − 3 − 3 − 3 − 3 − 3 − 3 − 3. With the sum, the slope is eight times as large.</source>
        <translation>dL/db = −3 − 3 − 3 − 3 − 3 − 3 − 3 − 3。用求和，斜率是八倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>0.1385 − 0.0381: what is the sign of the shared db2?</source>
        <translation>0.1385 − 0.0381：共用的 db2 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>0.75 instead of 0.01: what is the sign of db2 for the first output?</source>
        <translation>0.75，而不是 0.01：第一个输出的 db2 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>0.77 instead of 0.99: what is the sign of db2 for the second output?</source>
        <translation>0.77，而不是 0.99：第二个输出的 db2 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>10,000 steps: 3.51e−5 without, 4.36e−6 with shared, 2.45e−6 with separate biases.</source>
        <translation>10,000 步：没有偏置 3.51e−5，共用偏置 4.36e−6，各自的偏置 2.45e−6。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A bias for each unit</source>
        <translation>每个单元一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A bias that never moves breaks nothing. It only makes the network worse.</source>
        <translation>偏置从不移动，什么也不会出错。只是网络变差了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A hundred steps with them</source>
        <translation>带偏置走一百步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A hundred steps without biases</source>
        <translation>没有偏置走一百步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A much-copied worked example of backpropagation moves eight weights and no bias; what the biases say, and what it costs to leave them.</source>
        <translation>一个被反复转载的反向传播算例，移动八个权重，偏置一个也不动；偏置会说什么，把它们留在原处要付出什么代价。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>A well-known example</source>
        <translation>一个有名的例子</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>After 100 steps: 0.0200 without, 0.0100 with shared, 0.0061 with separate biases.</source>
        <translation>100 步之后：没有偏置 0.0200，共用偏置 0.0100，各自的偏置 0.0061。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>All eight weights move. Both biases stay: 0.35 and 0.60.</source>
        <translation>八个权重全都动了。两个偏置不动：0.35 和 0.60。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>And now with the biases, one for each unit. The same weights, the same learning rate, the same hundred steps. Zero point zero zero six one. A bit less than a third. With the shared biases it would be just between: zero point zero one.
</source>
        <translation>现在带上偏置，每个单元一个。同样的权重，同样的学习率，同样的一百步。零点零零六一。不到三分之一。如果用共用的偏置，就正好在中间：零点零一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>And the second output? It gives zero point seven seven, and it should give zero point nine nine. It is too small. What is the sign now? So the two outputs disagree: the bias of the first should go down, that of the second should go up.
</source>
        <translation>那第二个输出呢？它给出零点七七，本该给出零点九九。它太小了。现在符号是什么？所以两个输出意见不同：第一个的偏置应该往下，第二个的应该往上。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>As it is drawn, both units of a layer share one bias. It gets the sum of what both ask for.</source>
        <translation>照图上画的，一层的两个单元共用一个偏置。它得到的，是两个单元的要求之和。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>Here is the step that was left out. Two subtractions. The bias of the outputs goes to zero point five four nine eight, that of the hidden units to zero point three four zero six. The weights do what they did before. And the loss? With the weights alone it fell to zero point two nine one zero. Now it falls to zero point two eight five eight: one point seven times as far.
</source>
        <translation>这就是被略去的那一步。两个减法。输出的偏置到零点五四九八，隐藏单元的偏置到零点三四零六。权重和刚才一样动。那损失呢？只动权重时，它降到零点二九一零。现在它降到零点二八五八：下降了一点七倍那么多。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>In most code each unit has a bias of its own: the first goes down, the second goes up.</source>
        <translation>在大多数代码里，每个单元有自己的偏置：第一个往下，第二个往上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>In most programs no bias is shared. Each unit has its own. Then nobody has to give way: the bias of the first output goes down, from zero point six to zero point five three. That of the second goes up, to zero point six two. The loss falls to zero point two eight zero five.
</source>
        <translation>在大多数程序里，偏置不共用，每个单元有自己的。这样谁也不用让步：第一个输出的偏置往下，从零点六到零点五三。第二个的往上，到零点六二。损失降到零点二八零五。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>Now look at how the example is drawn. There is one circle with a one in it, and from it a line goes to both outputs. So both outputs share one bias. Its gradient is not the one of the first and not the one of the second. It is used twice, so it hears both, and the sum counts: zero point one three eight five, minus zero point zero three eight one. Vote for the sign. And think about this: whatever the bias does, one of the two will like it less.
</source>
        <translation>现在请看这个例子是怎么画的。有一个圆圈，里面写着一，从它引出的线通到两个输出。所以两个输出共用一个偏置。它的梯度既不是第一个的，也不是第二个的。它被用了两次，所以两边的话它都听，算数的是和：零点一三八五，减零点零三八一。请投票选符号。再想一想：不管偏置怎么动，两个输出里总有一个会不高兴。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>One bias for both</source>
        <translation>两个共用一个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>One step is one step. What about a hundred? First with the weights alone, as in the article. Watch the loss. In the end it is zero point zero two. That is not bad. You would not notice that something is missing. And that is the trouble with a bias that is never updated: the network still learns.
</source>
        <translation>一步就是一步。那一百步呢？先像文章里那样，只动权重。请看损失。到最后是零点零二。这不算差。大家不会发觉少了什么。从不更新的偏置，麻烦就在这里：网络照样在学。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>One step, as the article takes it</source>
        <translation>按文章的走法，走一步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>Only the weights move: after 100 steps the loss is 0.0200.</source>
        <translation>只有权重动：100 步之后，损失是 0.0200。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>Ten thousand steps</source>
        <translation>一万步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The article goes on to ten thousand steps and gives a loss of zero point zero zero zero zero three five. That is what one gets without the biases, to the digit. With shared ones it is eight times smaller, with separate ones fourteen times. Look where the biases have gone: that of the first output, which should give nearly nothing, to minus two point three. That of the second, which should give nearly one, to plus two point two. One shared number could not have been both.
</source>
        <translation>文章接着走到一万步，给出损失零点零零零零三五。没有偏置时得到的就是这个，每一位都对得上。用共用的偏置，它小到八分之一；用各自的偏置，小到十四分之一。请看偏置去了哪里：第一个输出应该几乎什么也不给，它的偏置到了负二点三。第二个应该给出接近一，它的到了正二点二。一个共用的数，不可能同时是这两个。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The first output gives 0.75 and should give 0.01.</source>
        <translation>第一个输出给出 0.75，本该给出 0.01。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The loss falls from 0.2984 to 0.2910. b1 = 0.35 and b2 = 0.60, as before.</source>
        <translation>损失从 0.2984 降到 0.2910。b1 = 0.35，b2 = 0.60，和原来一样。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The loss is 0.2858 after one step; with the weights alone it was 0.2910.</source>
        <translation>一步之后，损失是 0.2858；只动权重时是 0.2910。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The outputs: 0.7514 and 0.7729. The targets: 0.01 and 0.99. The loss is 0.2984.</source>
        <translation>输出：0.7514 和 0.7729。目标：0.01 和 0.99。损失是 0.2984。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The second output gives 0.77 and should give 0.99.</source>
        <translation>第二个输出给出 0.77，本该给出 0.99。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The step that the article leaves out</source>
        <translation>文章略去的那一步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>The step that was left out</source>
        <translation>被略去的那一步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>There is a worked example of backpropagation that has been copied very often. Two inputs, two hidden units, two outputs. All numbers are given, and it walks through one step with a pencil. It is a good text. The inputs are zero point zero five and zero point one. The outputs should be zero point zero one and zero point nine nine. At the start they are zero point seven five and zero point seven seven. So the first is far too large, and the second is too small.
</source>
        <translation>有一个反向传播的算例，被转载了许许多多次。两个输入，两个隐藏单元，两个输出。所有的数都给了出来，它用纸笔带着读者走完一步。这是一篇好文章。输入是零点零五和零点一。输出应该是零点零一和零点九九。一开始它们是零点七五和零点七七。所以第一个大得太多，第二个太小。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>Two inputs, two hidden units, two outputs: eight weights, and a bias for each layer.</source>
        <translation>两个输入，两个隐藏单元，两个输出：八个权重，每层一个偏置。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>We take the step that the text takes. Forward, loss, backward, and then the weights: the fifth weight goes from zero point four to zero point three five eight nine, just as it stands there. Everything is right to the last digit. But look at the biases. They stay where they are. The text draws them, it uses them on the way forward, and then it never comes back to them.
</source>
        <translation>我们走文章里走的那一步。前向，损失，反向，然后是权重：第五个权重从零点四到零点三五八九，和文章里写的完全一样。每一位都对。但是请看偏置。它们停在原处。文章把它们画了出来，前向时用了它们，然后就再也没有回到它们那里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>What do we take home? A bias that is forgotten in the update raises no error. The loss falls, the network learns, and the text looks complete. So if you write a backward pass by hand, count: as many gradients as parameters, biases included. And if several units share a bias, its gradient is the sum of theirs, for it is used once for each of them.
</source>
        <translation>我们要记住什么？更新时忘掉的偏置，不会报错。损失在下降，网络在学习，文章看上去也很完整。所以，如果大家自己动手写反向传播，就数一数：有多少参数，就有多少梯度，偏置也算在内。如果几个单元共用一个偏置，它的梯度就是它们的和，因为每个单元都用了它一次。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>What the first output asks for</source>
        <translation>第一个输出的要求</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>What the second output asks for</source>
        <translation>第二个输出的要求</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>What would the biases have said? Let us go back to the start and look at the first output. It gives zero point seven five, and it should give zero point zero one. It is much too large. A larger bias makes it larger still. So think: what is the sign of the gradient for this bias? Remember that the bias moves against its gradient.
</source>
        <translation>偏置本来会说什么？我们回到起点，看第一个输出。它给出零点七五，本该给出零点零一。它太大了。偏置变大，它就更大。所以请想一想：这个偏置的梯度是什么符号？别忘了，偏置是逆着它的梯度移动的。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>With a bias for each unit the loss after 100 steps is 0.0061: a third of it.</source>
        <translation>每个单元一个偏置，100 步之后损失是 0.0061：三分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>b2 = 0.5308 and 0.6190. The loss is 0.2805: the lowest of the three.</source>
        <translation>b2 = 0.5308 和 0.6190。损失是 0.2805：三个里最低的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>b2 = 0.6 − 0.5 · 0.1004 = 0.5498, b1 = 0.35 − 0.5 · 0.0187 = 0.3406.</source>
        <translation>b2 = 0.6 − 0.5 · 0.1004 = 0.5498，b1 = 0.35 − 0.5 · 0.0187 = 0.3406。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>b2 = −2.34 and 2.17: what a shared bias cannot be.</source>
        <translation>b2 = −2.34 和 2.17：一个共用的偏置做不到。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>db2 = 0.1004, and one layer further back db1 = 0.0088 + 0.0100 = 0.0187.</source>
        <translation>db2 = 0.1004，再往回一层，db1 = 0.0088 + 0.0100 = 0.0187。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>db2 = 0.1385 for the first output: its bias should go down.</source>
        <translation>第一个输出的 db2 = 0.1385：它的偏置应该往下。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <source>db2 = −0.0381 for the second output: its bias should go up.</source>
        <translation>第二个输出的 db2 = −0.0381：它的偏置应该往上。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/the-step-left-out.toml"/>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>positive</source>
        <translation>正</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A hill with a flat place</source>
        <translation>有一块平地的山坡</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A larger rate</source>
        <translation>更大的学习率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A real neuron bends its answer. Its hill has a steep part, and a part that is nearly flat.</source>
        <translation>真正的神经元会把输出弯曲。它的山坡有一段陡，有一段几乎是平的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>After one step, is the slope negative, zero or positive?</source>
        <translation>一步之后，斜率是负、零，还是正？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>And after one more step?</source>
        <translation>再走一步呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>But think of the flat place on the left: who starts there hardly moves, however wrong.</source>
        <translation>但是请想想左边的平地：从那里出发的几乎不动，不管错得多厉害。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Each step is half of the one before. At the bottom the slope is zero and nothing moves any more.</source>
        <translation>每一步都是前一步的一半。到了底部，斜率是零，什么都不再移动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>From the other side</source>
        <translation>从另一边来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Half the slope, half the step: b is 0.5. Nobody told it to slow down.</source>
        <translation>斜率一半，步长也一半：b 是 0.5。没有人叫它慢下来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>How steep is it here?</source>
        <translation>这里有多陡？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>If a rate of one is good, then two must be better. Or not? Same start, same hill, same rule. Only the rate is two now. Before I
press the key I want your opinion. Will the ball settle in the valley? Will it swing to and fro for ever? Or will it fly
away, further with each step?

Vote, and then watch. Notice that the slope never lies. At each place it says correctly which way is down. But it says so only
for the very spot under the ball. Whoever takes too long a step on that advice ends up on the other side, and that is why choosing
the rate is half of the art.</source>
        <translation>既然学习率是一很好，那么二一定更好。是吗？同样的起点，同样的山坡，同样的规则，只是现在学习率是二。按键之前，我想听听大家的意见。小球会停在谷底吗？会永远来回摆动吗？还是会飞走，一步比一步远？

请先投票，然后看。大家注意，斜率从不说谎。在每个地方，它都正确地指出哪边是下坡。但它说的只是小球脚下的那一点。谁要是凭这个建议迈出太长的一步，就会落到另一边去。所以说，选好学习率，就是一半的功夫。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>If one is good, is two better? Again from −1, now with a rate of two.</source>
        <translation>既然一很好，二会更好吗？再从 −1 出发，这次学习率是二。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Imagine you stand on a hillside in thick fog. You cannot see the valley, but you can feel with your feet which way the
ground falls away, and how steeply. That is all you need. On the screen, the short line is a straight stick laid against
the hill exactly at the ball.

How steep this stick lies is called the slope, and people who like long words call it the derivative. It is not a
mystery. It is a number that answers one question: if I go a little to the right, do I go up or down, and how fast? The
machine can feel that number without seeing the hill.</source>
        <translation>想象你站在山坡上，四周是浓雾。你看不见山谷，但你的脚能感觉到地面往哪边低下去，有多陡。有这些就够了。屏幕上那条短线，就是一根直尺，正好在小球处贴着山坡放着。

这根直尺有多斜，就叫做斜率；喜欢用大词的人把它叫做导数。它一点也不神秘。它是一个数，回答一个问题：如果我往右走一点点，是上坡还是下坡，有多快？机器不用看见山坡，也能感觉到这个数。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>In one step to the bottom: −1 + 2 = 1. For this hill, a rate of one is perfect.</source>
        <translation>一步到底：−1 + 2 = 1。对这个山坡来说，学习率一是完美的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>It jumps over the valley and back, for ever: −1, 3, −1, 3. The slope was right, the step was too long.</source>
        <translation>它跳过山谷又跳回来，永远如此：−1、3、−1、3。斜率没有错，是步子太长了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Lay a straight stick against the hill, just where the ball is. How steep it lies is the slope.</source>
        <translation>正好在小球处，贴着山坡放一根直尺。它有多斜，就是斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Let us measure it, with nothing but a ruler. Start at the ball and go a certain distance to the right. That is the run.
Then see how far the stick has gone up or down on the way. That is the rise. Divide the rise by the run, and you have the
slope.

Here the stick falls twice as far as we go to the right. So the slope is minus two. The minus sign only says that it
goes down to the right. The two says how steep. If the stick went up to the right, the number would be positive. If it lay
perfectly flat, the number would be zero.</source>
        <translation>我们来量一量它，只用一把尺子。从小球出发，往右走一段距离，这叫做横移。再看这一路上直尺升高或降低了多少，这叫做升高。用升高除以横移，就得到斜率。

这里直尺降低的距离，是往右走的两倍，所以斜率是负二。负号只是说，往右是往下走；二说的是有多陡。如果直尺往右是往上走，这个数就是正的。如果它完全放平，这个数就是零。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Let us put it together. A machine that learns has numbers it may change. We looked at one of them, the bias b. The height of
the hill is the mistake. The slope says, for the spot where we stand, which way is down and how steep it is. And the rule
moves b against the slope, by the rate times the slope.

When b does not move, there is always a reason, and you know the first one: the slope is zero. Sometimes that is good
news, because the ball lies in the valley. Sometimes it is bad news, because it stands on a plain. Take the mouse now, drag
the ball where you like, and watch the stick.</source>
        <translation>我们来总结一下。会学习的机器有一些可以改变的数，我们看了其中一个，偏置 b。山坡的高度就是错误。斜率说的是，在我们所站的地方，哪边是下坡，有多陡。而规则让 b 逆着斜率移动，移动的量是学习率乘以斜率。

b 不动的时候，总有一个原因，第一个原因大家已经知道了：斜率是零。有时这是好消息，因为小球就在谷底。有时这是坏消息，因为它停在一片平地上。现在请拿起鼠标，把小球拖到你喜欢的地方，看看那根直尺。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Minus one half times minus two is plus one: b goes from −1 to 0.</source>
        <translation>负的二分之一乘以负二，等于正一：b 从 −1 到 0。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Near the bottom the hill is flat, the slope is small, and so is the step.</source>
        <translation>接近谷底，山坡变平，斜率变小，步长也变小。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>New b = old b − rate × slope. The rate here is one half.</source>
        <translation>新的 b = 旧的 b − 学习率 × 斜率。这里学习率是二分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Now I let it run, and you count. Each step is half as long as the one before. The ball walks in large steps where the hill is
steep, and in tiny ones where it is nearly flat. It comes to rest at one, because there the machine answers two, which is
what we asked for.

Look at the stick when it arrives. It lies flat. A flat stick means that the slope is zero, and zero times anything is
zero, so the rule changes nothing any more. This is how a machine knows that it has arrived. It does not see the valley.
It only feels that the ground is level.</source>
        <translation>现在我让它运行，请大家来数。每一步都是前一步的一半。山坡陡的地方，小球迈大步；几乎平的地方，迈小步。它停在一，因为在那里机器回答的是二，正是我们要的。

它到达的时候，请看那根直尺：它放平了。直尺放平，就是斜率为零；零乘任何数都是零，所以规则不再改变任何东西。机器就是这样知道自己已经到了。它看不见山谷，只感觉到地面是平的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Now comes the one rule of this lesson, and it is the rule by which nearly every machine learns today. Take the old b. Subtract
the slope, multiplied by a small number called the learning rate. That is the new b. Here the rate is one half.

Why subtract? Because the slope points uphill, and we want to go down. Now you: b is minus one, the slope is minus two,
the rate is one half. Where will the ball be after one step? Take a moment and work it out. Someone please come and
drag the ghost ball there, or call out a number and I will type it in.</source>
        <translation>现在来看这一课唯一的规则，今天几乎所有的机器都是按这条规则学习的。取旧的 b，减去斜率乘以一个小小的数，这个数叫做学习率。结果就是新的 b。这里学习率是二分之一。

为什么是减？因为斜率指向上坡，而我们想往下走。现在轮到你们：b 是负一，斜率是负二，学习率是二分之一。一步之后，小球会在哪里？请花一点时间算一算。请一位同学上来把残影拖到那里，或者报一个数，我来输入。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One ball, one hill, one rule: what a slope is, and how a machine uses it to learn.</source>
        <translation>一个小球，一座山坡，一条规则：什么是斜率，机器怎样用它来学习。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One number that may move</source>
        <translation>一个可以动的数</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One to the right, two down: the slope is minus two.</source>
        <translation>往右一，往下二：斜率是负二。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Our first hill was a smooth bowl, because that neuron was as simple as can be. Most neurons bend their answer, so that it
always lies between zero and one. Then the hill looks like this. On the right there is a valley. On the left it runs out into
a plain, high up and almost level.

The ball stands on the steep part. The rule is the old one. Will it find the valley? Say what you think, then I
let it run. And when it has arrived, look to the left and ask yourself what would happen to a ball that starts far out on the
plain. The mistake is largest there, and yet the slope is nearly zero. That is the story of another lesson.</source>
        <translation>我们的第一座山坡是一只光滑的碗，因为那个神经元再简单不过了。大多数神经元会把输出弯曲，让它总在零和一之间。这时山坡就是这个样子。右边有一个山谷，左边延伸成一片平原，又高，又几乎是平的。

小球在陡的那一段。规则还是老规则。它能找到山谷吗？说说你们的想法，然后我让它运行。等它到了，请看看左边，问问自己：要是一个小球从远处的平原出发，会怎么样？那里的错误最大，斜率却几乎是零。那是另一课的故事了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Rise over run</source>
        <translation>升高除以横移</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Slower and slower</source>
        <translation>越来越慢</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>So far the ball came from the left. I put it on the right slope, at four. Here the stick goes up to the right, so the slope is
positive. It is plus three. The rule subtracts it, so b becomes smaller, and the ball goes to the left. You see that the
same rule works on both sides. It always goes downhill, because a minus sign stands in it.

My question is about the place where it will land. After one step, will the hill there still rise to the right, or will it be
flat, or will it fall? In other words: is the slope positive, zero, or negative? Vote, please.</source>
        <translation>到现在为止，小球都是从左边来的。我把它放到右边的坡上，在四的地方。这里直尺往右是往上走，所以斜率是正的，是正三。规则要减去它，所以 b 变小，小球往左走。大家看到，同样的规则在两边都管用。它总是往下坡走，因为里面有一个减号。

我的问题是关于它的落点。一步之后，那里的山坡往右还是上坡，是平的，还是下坡？换句话说：斜率是正、零，还是负？请投票。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Still positive: the ball went left, to 2.5, and has not passed the bottom.</source>
        <translation>仍是正：小球往左走，到了 2.5，还没有越过谷底。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball has rolled down, and it stands at zero. Feel the ground again. The hill is flatter here, and the slope is now only
minus one. The rule has not changed and the rate has not changed. It is still one half.

So where does the next step lead? Zero, minus one half times minus one. Careful with the two minus signs: they make a
plus. Give me your numbers before I press the key. While it moves, watch how long the step is, and compare it with the one
before. Something happens all by itself, and it is the nicest thing about this rule.</source>
        <translation>小球滚下来了，停在零。再感觉一下地面。这里的山坡平一些，斜率现在只有负一。规则没有变，学习率也没有变，还是二分之一。

那么下一步到哪里？零，减去二分之一乘以负一。小心这两个负号，它们合起来是正的。在我按键之前，请报出你们的数。它移动的时候，请看这一步有多长，和前一步比一比。有一件事会自己发生，这也是这条规则最妙的地方。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball is lower, and the hill is less steep here: the slope is now minus one.</source>
        <translation>小球低了一些，这里的山坡也没那么陡：斜率现在是负一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball starts where the hill is steep. Will it settle?</source>
        <translation>小球从陡的地方出发。它会停下来吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The height is the mistake</source>
        <translation>高度就是错误</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The higher the ball, the larger the mistake. Learning means: get lower.</source>
        <translation>小球越高，错误越大。学习就是：往低处走。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The same rule again</source>
        <translation>同样的规则，再来一次</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The slope says which way is down, and how steep. b moves by rate × slope, downhill. No slope, no move.</source>
        <translation>斜率说哪边是下坡，有多陡。b 往下坡移动学习率 × 斜率。没有斜率，就不移动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>This machine has one number it may change. We call it b, and the ball shows it.</source>
        <translation>这台机器有一个可以改变的数。我们叫它 b，小球表示它。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>We go back to −1, where the slope is −2. This time the rate is one, twice as large.</source>
        <translation>我们回到 −1，那里的斜率是 −2。这次学习率是一，大了一倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>We put the ball on the other side of the valley. The rule stays the same.</source>
        <translation>我们把小球放到山谷的另一边。规则不变。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Welcome. In the next ten minutes you will see how a machine learns, and you need no mathematics beyond adding and
multiplying. Here is the smallest machine there is: a single neuron. It takes a number, and it gives back a number. Inside
it there is one knob that it may turn by itself. The knob is called the bias, and we write it as the letter b.

Look at the ball. Move it to the left and b becomes smaller. Move it to the right and b becomes larger. Right now b is
minus one. Please remember only this: the place of the ball is the knob.</source>
        <translation>欢迎大家。在接下来的十分钟里，大家会看到机器是怎样学习的，需要的数学只有加法和乘法。这里是最小的机器：一个神经元。它接受一个数，给出一个数。它里面有一个可以自己拧的旋钮。这个旋钮叫做偏置，我们用字母 b 表示它。

请看小球。往左移，b 变小；往右移，b 变大。现在 b 是负一。请只记住这一点：小球的位置就是旋钮。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>What a slope is</source>
        <translation>什么是斜率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>What will the ball do?</source>
        <translation>小球会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Where will the ball be after one step?</source>
        <translation>一步之后，小球会在哪里？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Why is there a hill? We asked the machine for the number two. With b at minus one it answered zero, so it is wrong by two. The
blue curve tells us how bad that is for every possible setting of the knob. It is called the loss. A high place means
a large mistake, a low place a small one.

So now learning is something you can see. Somewhere on this curve there is a lowest point, and that is the best the
machine can do. I could drag the ball there with my hand. But a machine has no eyes. It sees nothing of this curve but
the very spot it stands on. How can it know where to go?</source>
        <translation>为什么会有山坡？我们向机器要的是二这个数。b 是负一的时候，它回答零，所以错了二。蓝色的曲线告诉我们，旋钮拧到每一个位置，各有多糟糕。它叫做损失。高的地方错误大，低的地方错误小。

这样一来，学习就成了看得见的东西。这条曲线上有一个最低点，那就是机器能做到的最好。我可以用手把小球拖过去。可是机器没有眼睛，这条曲线它一点也看不见，只有脚下的那一点。它怎么知道该往哪里走呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>You may be thinking: if the steps become so small, why not take larger ones? You are right, and that is what the learning rate
is for. It is the length of the machine's legs. So we put the ball back to minus one, where the slope was minus two, and we
double the rate. It is now one.

Do the sum once more. Minus one, minus one times minus two. Where does that lead? Please drag the ghost, and then we look.
I can promise that you will like the answer. But do not fall in love with it, because the next picture is waiting.</source>
        <translation>大家也许在想：步子变得这么小，为什么不迈大一点？说得对，学习率就是管这个的。它是机器的腿长。所以我们把小球放回负一，那里的斜率是负二，再把学习率加倍，现在是一。

再算一遍。负一，减去一乘以负二。会到哪里？请拖动残影，然后我们来看。我可以保证，大家会喜欢这个答案。不过不要爱上它，因为下一幅图已经在等着了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>oscillates</source>
        <translation>会振荡</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>(0.500 − 0.395 − 0.653 + 0.680) / 4 = 0.033. Four loud opinions nearly cancel.</source>
        <translation>(0.500 − 0.395 − 0.653 + 0.680) / 4 = 0.033。四条很响的意见，几乎互相抵消。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>0.500 − 0.395 − 0.653 + 0.680: what is the sign of db2?</source>
        <translation>0.500 − 0.395 − 0.653 + 0.680：db2 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>0.70 − 0.10 − 0.33 + 0.81: what is the sign of db1 for unit 3?</source>
        <translation>0.70 − 0.10 − 0.33 + 0.81：单元 3 的 db1 是什么符号？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>A unit that does not listen</source>
        <translation>一个听不见的单元</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>And now the same thing as before, one layer further back. dZ1 has four rows and three columns. Each column belongs to one unit. The bias of unit three was added to its sum in all four rows, so it gets the mean of the third column: zero point seven, minus zero point one, minus zero point three three, plus zero point eight one. Three columns give three numbers, and they are not the same. There is no single term that would be added to all biases. Vote for unit three: what is the sign?
</source>
        <translation>现在还是刚才那件事，只是再往回一层。dZ1 有四行三列。每一列属于一个单元。单元三的偏置在四行里都加进了它的和，所以它得到第三列的平均：零点七，减零点一，减零点三三，加零点八一。三列给出三个数，它们并不相同。没有哪一个单独的数会加到所有偏置上。请为单元三投票：是什么符号？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>And that is all there is. Two sums in each step, one for each layer. Let it run for two hundred steps. All four rows come out right, and the biases have gone to quite different places. Nobody told them to be different. Each has followed its own column.
</source>
        <translation>这就是全部了。每一步两个和，每层一个。让它跑两百步。四行全都答对了，而偏置去了很不一样的地方。没有人叫它们不同。每个都只是跟着自己的那一列走。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Back through W2</source>
        <translation>穿过 W2 往回</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Each hidden unit has a column of its own in dZ1, and its bias gets the mean of that column.</source>
        <translation>每个隐藏单元在 dZ1 里有自己的一列，它的偏置得到那一列的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>First forward, and slowly. Each array has one row for each of our four examples. Look at the first row: both inputs are zero, so Z1 is nothing but the bias, which is zero, and tanh of zero is zero. So the output gets nothing but its own bias: Z2 is zero, and the sigmoid says one half. The other rows are less polite, but it is the same sum each time. At the end there are four answers, and four targets, and a loss.
</source>
        <translation>先往前走，慢慢来。每个数组对我们的四个例子各有一行。请看第一行：两个输入都是零，所以 Z1 就只是偏置，而偏置是零，零的 tanh 还是零。所以输出得到的只有它自己的偏置：Z2 是零，sigmoid 说二分之一。其他几行没有这么客气，但每次都是同样的求和。到最后，有四个答案，四个目标，和一个损失。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Forward</source>
        <translation>往前</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>How does the error reach the hidden units? By the way on which their activations went forward. Unit one was counted with the weight zero point nine, unit two with zero point six, unit three with one point four. So the error of row one, which is one half, arrives as zero point four five, zero point three, and zero point seven. The unit that was counted most hears most. Then it passes the tanh: it is multiplied by the slope at which the unit stands. Row one stands at zero, where the slope is one, so for this row nothing changes.
</source>
        <translation>误差怎样到达隐藏单元？沿着它们的激活往前走的那条路。单元一是以权重零点九计入的，单元二是零点六，单元三是一点四。所以第一行的误差，也就是二分之一，到达时是零点四五、零点三和零点七。计入最多的单元，听到的也最多。然后误差要通过 tanh：乘以单元所在之处的斜率。第一行在零处，那里的斜率是一，所以对这一行什么也没有改变。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>In much code you will find a sum without the division by the number of rows. Here it is: the same network, the same four rows, the loss summed. Nothing changes in dZ2 or dZ1. Only at the end, where the column becomes one number, nobody divides. So every db is four times what it was, and a learning rate that was right for the mean is four times too large.
</source>
        <translation>在许多代码里，大家会看到一个和，没有除以行数。这里就是：同样的网络，同样的四行，损失是求和。dZ2 和 dZ1 里什么都没变。只是到了最后，一列变成一个数的时候，没有人去除。所以每个 db 都是原来的四倍，而一个适合平均的学习率，就大到了四倍。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Now back. For the cross-entropy with a sigmoid the error at the sum of the output is as simple as it can be: the answer minus the target. The first row says plus one half: it should be zero and is one half, so its sum is too large. The second row says minus zero point four: too small. The third says minus zero point six five, the fourth plus zero point six eight. Nothing is divided by four yet. These are the opinions of single rows.
</source>
        <translation>现在往回。用交叉熵配 sigmoid，输出那个和上的误差再简单不过：答案减目标。第一行说正的二分之一：应该是零，却是二分之一，所以它的和太大了。第二行说负零点四：太小。第三行说负零点六五，第四行说正零点六八。还没有除以四。这些是每一行各自的意见。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Only now does anything move, and everything moves at once. Note the order: first all gradients, with the old weights, then all updates. If W2 were changed before db1 is worked out, db1 would be wrong. The learning rate is one, so each bias goes down by just its own gradient. Unit three goes down by zero point two seven, unit two hardly moves. The loss falls from zero point eight five to zero point seven three.
</source>
        <translation>直到现在才有东西移动，而且一切同时移动。请注意顺序：先用旧的权重算出所有梯度，再做所有更新。如果在算出 db1 之前就改了 W2，db1 就错了。学习率是一，所以每个偏置正好往下走自己的梯度那么多。单元三往下走零点二七，单元二几乎不动。损失从零点八五降到零点七三。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Row 1 of dZ1: 0.5 · 0.9 = 0.45, 0.5 · 0.6 = 0.30, 0.5 · 1.4 = 0.70.</source>
        <translation>dZ1 的第 1 行：0.5 · 0.9 = 0.45，0.5 · 0.6 = 0.30，0.5 · 1.4 = 0.70。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Sum instead of mean</source>
        <translation>求和而不是平均</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>The bias of the output was added to the sum of every row: the same number, four times. So it hears four opinions. Two of them say down, two say up, and they are nearly equally loud. The loss here is a mean over the rows, so we take the mean of the column. Add the four numbers in your head, roughly, before you vote: is db2 negative, zero or positive?
</source>
        <translation>输出的偏置加进了每一行的和：同一个数，四次。所以它听到四条意见。两条说往下，两条说往上，声音几乎一样大。这里的损失是对各行的平均，所以我们取这一列的平均。投票之前，请在心里把四个数大致加一加：db2 是负、零，还是正？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>The error of the output</source>
        <translation>输出的误差</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>The four answers: 0.50, 0.60, 0.35, 0.68. The targets: 0, 1, 1, 0. The mean loss is 0.849.</source>
        <translation>四个答案：0.50、0.60、0.35、0.68。目标：0、1、1、0。平均损失是 0.849。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>The loss is 0.015, and all four rows are right.</source>
        <translation>损失是 0.015，四行全对。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>The same two sums, two hundred times over: the network has learned exclusive or.</source>
        <translation>同样的两个和，重复两百次：网络学会了异或。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Then all biases move at once</source>
        <translation>然后所有偏置同时移动</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>This is a whole network, and a small one. Two inputs, three hidden units with a tanh, one output with a sigmoid. Four rows of data: the four rows of exclusive or. Every unit has a bias, and it is the largest thing drawn on it. All of them are zero now. In code you will meet them as b1, with three numbers, and b2, with one. The question that everybody asks once is: in the backward pass there stands db2 equals a sum over axis zero, and then db1 equals another sum. Sums of what? We will walk through one single step, array by array, and look.
</source>
        <translation>这是一个完整的网络，一个小网络。两个输入，三个带 tanh 的隐藏单元，一个带 sigmoid 的输出。四行数据：异或的四行。每个单元都有一个偏置，它是图上画得最大的东西。现在它们全是零。在代码里，大家会看到它们写成 b1，有三个数，和 b2，有一个数。有一个问题，每个人都会问一次：反向传播里写着 db2 等于对轴零的一个和，然后 db1 等于另一个和。是什么的和？我们就走一步，一个数组一个数组地走，看个明白。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Three hidden units and one output: b1 has three numbers, b2 has one.</source>
        <translation>三个隐藏单元和一个输出：b1 有三个数，b2 有一个。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Three sentences to take home. First: dZ of a layer says for every row and every unit what is wrong with that sum. Second: the bias of a unit was added in every row, so its gradient is what stands in its column, summed or averaged. Third: the only difference between db2 and db1 is where dZ comes from. dZ2 comes from the loss. dZ1 comes from dZ2, through the weights W2, times the slopes of the hidden units. And so on, for as many layers as you like.
</source>
        <translation>要记住三句话。第一：一层的 dZ，对每一行、每个单元说出那个和错了多少。第二：一个单元的偏置在每一行都加了一次，所以它的梯度就是它那一列里的数，求和或平均。第三：db2 和 db1 唯一的区别，是 dZ 从哪里来。dZ2 来自损失。dZ1 来自 dZ2，穿过权重 W2，再乘以隐藏单元的斜率。不管多少层，都照这样继续下去。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Two hundred steps</source>
        <translation>两百步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Two layers, four biases</source>
        <translation>两层，四个偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Two layers, four rows: how the error of the output becomes db2, how it gets back through W2, and how it becomes db1.</source>
        <translation>两层，四行：输出的误差怎样变成 db2，怎样穿过 W2 往回，怎样变成 db1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>What if a unit stands far out? Here the first hidden unit starts with a bias of ten. Its tanh is flat there. The error comes back to it through W2 as before, but then it is multiplied by a slope of nearly nothing. So the unit hears nearly nothing: its gradient is less than ten to the power of minus nine. It is not zero, and the program will not tell you that it is. But it is so small that this bias will not move while you watch.
</source>
        <translation>如果一个单元站在很远的地方呢？这里，第一个隐藏单元的偏置从十出发。它的 tanh 在那里是平的。误差和刚才一样穿过 W2 回到它这里，但接着就要乘以一个几乎没有的斜率。所以这个单元几乎什么也听不到：它的梯度小于十的负九次方。它不是零，程序也不会告诉你它是零。但它太小了，大家看着的时候，这个偏置不会动。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Where db1 and db2 come from</source>
        <translation>db1 和 db2 从哪里来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>With b = 10 unit 1 stands where tanh is flat: its slope is nearly 0, and so is its db1.</source>
        <translation>b = 10，单元 1 站在 tanh 平坦的地方：它的斜率接近 0，它的 db1 也是。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>With the sum nothing is divided by 4: all db are four times as large, and point the same way.</source>
        <translation>求和时，什么都不除以 4：所有 db 都是四倍大，方向不变。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>Z1 = X @ W1 + b1, A1 = tanh(Z1), Z2 = A1 @ W2 + b2, A2 = σ(Z2).</source>
        <translation>Z1 = X @ W1 + b1，A1 = tanh(Z1)，Z2 = A1 @ W2 + b2，A2 = σ(Z2)。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>b ← b − η · db, with η = 1: all four biases go down, each by its own db.</source>
        <translation>b ← b − η · db，η = 1：四个偏置全都往下，每个走自己的 db。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>b1 = −0.054, −0.003, −0.272 and b2 = −0.033. The loss falls from 0.849 to 0.727.</source>
        <translation>b1 = −0.054、−0.003、−0.272，b2 = −0.033。损失从 0.849 降到 0.727。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>b2 was added to all four rows, so it hears all four: db2 is the mean of the column.</source>
        <translation>b2 加进了全部四行，所以它听到全部四行：db2 是这一列的平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>dA1 = dZ2 @ W2.T: each hidden unit gets the error by the weight that it had forward.</source>
        <translation>dA1 = dZ2 @ W2.T：每个隐藏单元按自己前向时的权重得到误差。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>dZ of a layer has one column for each of its units. db is the sum, or the mean, of each column.</source>
        <translation>一层的 dZ，每个单元有一列。db 是每一列的和，或平均。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>dZ2 = 0.500, −0.395, −0.653, 0.680.</source>
        <translation>dZ2 = 0.500、−0.395、−0.653、0.680。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>dZ2 = A2 − Y: one number for each row, what is wrong with its sum.</source>
        <translation>dZ2 = A2 − Y：每行一个数，说出它的和错了多少。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>db1 = 0.054, 0.003, 0.272: each unit its own sum.</source>
        <translation>db1 = 0.054、0.003、0.272：每个单元有自己的和。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>db1 = 7.1e−10 for unit 1, and 0.047 and 0.368 for the others.</source>
        <translation>单元 1 的 db1 = 7.1e−10，另外两个是 0.047 和 0.368。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>db1: three columns, three sums</source>
        <translation>db1：三列，三个和</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>db2 = 0.132, four times 0.033.</source>
        <translation>db2 = 0.132，0.033 的四倍。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/where-db1-and-db2-come-from.toml"/>
        <source>db2: the column of dZ2</source>
        <translation>db2：dZ2 的那一列</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>A bias from below</source>
        <translation>来自下面的偏置</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>A linear neuron: ∂C/∂w = (a − y)·x is a straight line over b.</source>
        <translation>线性神经元：∂C/∂w = (a − y)·x 随 b 是一条直线。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>A sleeping ReLU: z = −0.8. Neither of the two moves.</source>
        <translation>睡着的 ReLU：z = −0.8。两个都不动。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>All stations but ∂z/∂w: b comes in by ∂C/∂z.</source>
        <translation>除 ∂z/∂w 以外的所有站：b 经由 ∂C/∂z 进来。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>And ∂C/∂w?</source>
        <translation>那 ∂C/∂w 呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Can it happen that b is missing from both? It can. This ReLU is asleep: its z is below zero, its slope is exactly zero, and so are ∂C/∂z and ∂C/∂w. A little b changes nothing. Drag b above minus one point two, and z is above zero: ∂C/∂w jumps to minus one and a half, and from there on b has a say again.
</source>
        <translation>b 会不会两个里都没有？会的。这个 ReLU 睡着了：它的 z 小于零，斜率恰好为零，∂C/∂z 和 ∂C/∂w 也都是零。b 动一点，什么也不改变。把 b 拖到负一点二以上，z 就大于零：∂C/∂w 跳到负一点五，从那里起，b 又说得上话了。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>From −0.221 at b = −2 to −0.00221 at b = 2: a hundred times less.</source>
        <translation>从 b = −2 时的 −0.221，到 b = 2 时的 −0.00221：只剩百分之一。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Here is the way. We go along it one by one. b moves z, one for one. z moves a, by the slope of the sigmoid. a moves the error. The error is the first factor of ∂C/∂z, and the slope is the second, and z has moved both of them. So ∂C/∂z has moved, and with it ∂C/∂w. What is not lit on the whole way is ∂z/∂w. It is a factor of the product, and it is the one factor that b does not reach.
</source>
        <translation>路就在这里。我们一站一站地走。b 移动 z，一比一。z 移动 a，按 sigmoid 的斜率。a 移动误差。误差是 ∂C/∂z 的第一个因子，斜率是第二个，而 z 把两个都移动了。所以 ∂C/∂z 动了，∂C/∂w 也跟着动。一路上始终没有亮的，是 ∂z/∂w。它是乘积的一个因子，也是 b 唯一够不到的因子。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Is it the sigmoid's doing? We take it away. Now a is z. ∂C/∂w is the error times x, and the error is w·x + b − y: there is the b, plain to see. At minus two it is minus two point seven, at two it is three point three. Each unit of b adds one point five, which is x. The bias never was missing. It sits in the error.
</source>
        <translation>是 sigmoid 造成的吗？我们把它拿掉。现在 a 就是 z。∂C/∂w 是误差乘 x，而误差是 w·x + b − y：b 就在里面，看得清清楚楚。b 在负二时，它是负二点七；在二时，是三点三。b 每增加一，它就增加一点五，也就是 x。偏置从来没有缺过。它就在误差里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>It rises: ∂z²/∂w² = a¹, and a¹ is σ(w·x + b¹). From 0.31 at b¹ = −2 to 0.96 at 2.</source>
        <translation>它上升：∂z²/∂w² = a¹，而 a¹ 是 σ(w·x + b¹)。从 b¹ = −2 时的 0.31，到 2 时的 0.96。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>It stays: 1.5 for every b. b is added to w·x, not multiplied.</source>
        <translation>它不变：不管 b 是多少，都是 1.5。b 是加到 w·x 上的，不是乘上去的。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Move b and watch</source>
        <translation>移动 b，看一看</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Now we ask for the loss. ∂C/∂w is what the training uses. It is the product of ∂C/∂z and ∂z/∂w, and the second one is x: no b in it. So does b have a say here? Vote before you look. Then look at the other curve. It is not flat at all. At b equal to minus two it is minus zero point two two, at two it is minus zero point zero zero two. A hundred times less.
</source>
        <translation>现在我们来问损失。训练用的是 ∂C/∂w。它是 ∂C/∂z 和 ∂z/∂w 的乘积，而第二个是 x：里面没有 b。那么在这里，b 说得上话吗？先投票，再看。然后请看另一条曲线。它一点也不平。b 等于负二时，它是负零点二二；等于二时，是负零点零零二。只剩百分之一。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>One more thing, so that nobody learns a rule that is too large. ∂z/∂w of the second neuron is what comes in: a of the first one. Its own bias does not reach it. But the bias of the first neuron does, for it is one of the things that a is made of. Missing is a neuron's own bias, and nothing more than that.
</source>
        <translation>还有一件事，免得有人把规则学得太宽。第二个神经元的 ∂z/∂w，就是传进来的东西：第一个神经元的 a。它自己的偏置够不到它。可是第一个神经元的偏置够得到，因为 a 就是由它参与构成的。缺的是神经元自己的偏置，仅此而已。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>So is it true? Vote first. Then take b with the mouse and drag it, all the way to the right and back. ∂z/∂w is drawn over b, and it is flat, at one point five, which is x. Whatever b is, one more w gives x more z. The other curve is kept back for a moment.
</source>
        <translation>那这是真的吗？先投票。然后用鼠标抓住 b 拖动，一直拖到最右边，再拖回来。图上画着 ∂z/∂w 随 b 的变化，它是平的，停在一点五，也就是 x。不管 b 是多少，w 每多一，z 就多 x。另一条曲线先藏一会儿。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Somebody once asked this in a forum, and many have asked it since. z is w times x plus b. We differentiate by w. What comes out is x. The b is gone. Is that a mistake? It stands in the formula, so should it not stand in the derivative? Look at what is asked: by how much does z change when w changes a little, and nothing else does? A constant that is added lifts the whole line. It does not make it steeper.
</source>
        <translation>有人曾在论坛里问过这个问题，从那以后又有许多人问过。z 等于 w 乘 x 加 b。我们对 w 求导，得到的是 x。b 不见了。是弄错了吗？它就在公式里，难道不该也在导数里吗？请看问的是什么：w 稍微变一点，其他都不变，z 变多少？加上去的常数把整条直线抬高，却不会让它更陡。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>The same w, the same b. But now the question is about C.</source>
        <translation>同样的 w，同样的 b。但现在问的是 C。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>The way b takes</source>
        <translation>b 走的路</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Two neurons. Now b of neuron 1 moves, and we ask neuron 2.</source>
        <translation>两个神经元。现在移动神经元 1 的 b，问的是神经元 2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Where b has no say at all</source>
        <translation>b 完全说不上话的地方</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Why b is missing from ∂z/∂w</source>
        <translation>为什么 ∂z/∂w 里没有 b</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>Without the curve</source>
        <translation>没有曲线</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b goes from −2 to 2, and nothing else is touched.</source>
        <translation>b 从 −2 到 2，其他什么都不碰。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b goes from −2 to 2: what does ∂C/∂w do?</source>
        <translation>b 从 −2 到 2：∂C/∂w 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b goes from −2 to 2: what does ∂z/∂w do?</source>
        <translation>b 从 −2 到 2：∂z/∂w 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b is in z, and not in ∂z/∂w; it is not in the formula of ∂C/∂w either, and moves it. Where is it?</source>
        <translation>b 在 z 里，却不在 ∂z/∂w 里；它也不在 ∂C/∂w 的公式里，却能移动它。它在哪里？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b of neuron 1 goes from −2 to 2: what does ∂z/∂w of neuron 2 do?</source>
        <translation>神经元 1 的 b 从 −2 到 2：神经元 2 的 ∂z/∂w 会怎么样？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>b → z → a → ∂C/∂a and f′(z) → ∂C/∂z → ∂C/∂w: station by station.</source>
        <translation>b → z → a → ∂C/∂a 和 f′(z) → ∂C/∂z → ∂C/∂w：一站一站地走。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>z = w·x + b. By w: ∂z/∂w = x = 1.5. Where did b go?</source>
        <translation>z = w·x + b。对 w：∂z/∂w = x = 1.5。b 到哪里去了？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>z has a b, ∂z/∂w has none</source>
        <translation>z 里有 b，∂z/∂w 里没有</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>∂C/∂w = 0 for every b below −1.2, and (a − y)·1.5 above.</source>
        <translation>b 小于 −1.2 时 ∂C/∂w 总是 0，大于时是 (a − y)·1.5。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/why-b-is-missing.toml"/>
        <source>−2.7, −1.2, 0.3, 1.8, 3.3: each 1.5 more than the one before. That is x.</source>
        <translation>−2.7、−1.2、0.3、1.8、3.3：每个都比前一个多 1.5。这就是 x。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>0 − 0.1 · (−3.8) = 0.38. Minus times minus: the ball goes right, downhill.</source>
        <translation>0 − 0.1 · (−3.8) = 0.38。负负得正：小球往右走，下坡。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A bias of zero</source>
        <translation>偏置为零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A bias of zero has a slope</source>
        <translation>偏置为零，也有斜率</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A sigmoid with a bias of zero</source>
        <translation>偏置为零的 sigmoid</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>At b = 1.9 the neuron gives exactly 2: nothing left to do.</source>
        <translation>在 b = 1.9 处，神经元正好给出 2：没有什么要做的了。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Each step is shorter than the one before, for the hill gets flatter.</source>
        <translation>每一步都比前一步短，因为山坡越来越平。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Everything is 0. What is the sign of dL/db?</source>
        <translation>一切都是 0。dL/db 的符号是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Go one to the right, and the loss falls by about 3.8.</source>
        <translation>往右走一，损失大约下降 3.8。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Half the slope, the same hill</source>
        <translation>斜率一半，还是那座山坡</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Here is a neuron that could not be simpler. It has one input, x, which is one. One weight, w, which is a tenth. And one bias, b, which is zero. It multiplies, it adds, and that is all: the answer is a tenth. The answer we want is two, so it is wrong by one point nine. The curve you see is the loss: how wrong the neuron would be at every possible bias. The ball marks the bias it has now. Please look at the number under the ball before I ask you the question that this lesson is about.
</source>
        <translation>这里是一个再简单不过的神经元。它有一个输入 x，是一。一个权重 w，是零点一。还有一个偏置 b，是零。它乘一下，加一下，就这么多：输出是零点一。我们要的是二，所以错了一点九。大家看到的曲线是损失：对每一个可能的偏置，神经元会错多少。小球标出它现在的偏置。在我提出这一课的问题之前，请先看看小球下面的那个数。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Here is the bottom. The bias is one point nine, and a tenth plus one point nine is two, which is what we wanted. The error is zero, so the first of the three factors is zero, so the slope is zero. The program says so in one sentence: this is the minimum. Remember the two places, because they are so easily mixed up. At b equals zero the slope was minus three point eight. At b equals one point nine the slope is zero. The slope is zero where the error is, not where the bias is.
</source>
        <translation>这里就是底部。偏置是一点九，零点一加一点九等于二，正是我们要的。误差是零，所以三个因子中的第一个是零，所以斜率是零。程序用一句话说了出来：这就是最小值。请记住这两个地方，因为它们太容易混淆了。在 b 等于零的地方，斜率是负三点八。在 b 等于一点九的地方，斜率是零。斜率为零，是在误差为零的地方，不是在偏置为零的地方。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Is the slope zero as well?</source>
        <translation>斜率也是零吗？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>It is the same for every neuron. Here is a sigmoid with cross-entropy, and this time everything is zero: the weight is zero, the bias is zero, and so z is zero. The sigmoid of zero is one half. The target is one. Is the slope zero this time? Vote, please. It is one half minus one: minus one half. If it were zero, no network with biases that start at zero would ever learn, and almost all networks start with biases of zero. They learn because of what you have seen today.
</source>
        <translation>对每个神经元都是这样。这里是用交叉熵的 sigmoid，这一次一切都是零：权重是零，偏置是零，所以 z 也是零。零的 sigmoid 是二分之一。目标值是一。这一次斜率是零吗？请投票。它是二分之一减一：负的二分之一。如果它是零，那么偏置从零开始的网络就永远学不会，而几乎所有的网络，偏置都从零开始。它们能学会，靠的就是大家今天看到的东西。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Its slope is twice as large, so its steps are too, and it needs about half as many.</source>
        <translation>它的斜率大一倍，所以步长也大一倍，需要的步数大约只有一半。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Now we let it learn. The rule is short: take the bias, and subtract the learning rate times the slope. The learning rate is a tenth. The slope is minus three point eight. And the bias, as you know, is zero. Where will the ball be after one step? Take the ghost and put it where you expect the ball. Work it out, or guess, both are allowed. Then we look at how far off we are.
</source>
        <translation>现在我们让它学习。规则很短：取偏置，减去学习率乘以斜率。学习率是零点一。斜率是负三点八。而偏置，大家知道，是零。一步之后，小球会在哪里？请拿起残影，把它放在你预计小球会在的地方。算一算，或者猜一猜，都可以。然后我们看看差了多少。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>One more thing, because it confuses people who compare two books. Some books put a half in front of the squared error. Then the two that comes down from the square is cancelled, and the slope is minus one point nine instead of minus three point eight. Nothing is wrong with either. But the same learning rate now takes half the step. If you want the same movement, take twice the rate. In lane A you see the squared error, in lane B half of it, with the same rate. Which of the two comes to rest first?
</source>
        <translation>还有一件事，因为对照两本书的人常常被它弄糊涂。有些书在平方误差前面放一个二分之一。这样，从平方上下来的二就被约掉了，斜率就是负一点九，而不是负三点八。两种都没有错。可是同样的学习率，现在只走一半的步。想要同样的移动，就要用两倍的学习率。赛道 A 里是平方误差，赛道 B 里是它的一半，学习率相同。哪一个先停下来？
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Same start, same rate. Which lane comes to rest first?</source>
        <translation>同样的起点，同样的学习率。哪条赛道先停下来？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>So what do we take home? The bias is a place. The slope is how steep the hill is at that place. They are two different questions, and the answer to one does not tell you the answer to the other. The slope is zero where the neuron is right, or where it cannot feel that it is wrong, and that second case is the subject of another lesson. Now drag the ball yourself, and try to find a place where b is zero and the slope is zero too. You will have to change the target to do it.
</source>
        <translation>那么我们要记住什么？偏置是一个位置，斜率是那个位置上的山坡有多陡。这是两个不同的问题，回答了一个，并不能告诉你另一个。斜率为零，要么是神经元已经对了，要么是它感觉不到自己错了，而第二种情况是另一课的主题。现在请自己拖动小球，试着找一个 b 是零、斜率也是零的地方。要做到这一点，你得改变目标值。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Somebody once wrote to the author of a program like this one: your program has a mistake. It says that the derivative with respect to the bias is some number. But the bias is zero. Shouldn't the derivative be zero as well? It is a very good question, and more people carry it around than dare to ask it. So let us take a vote. Is the slope under the ball negative, zero, or positive? Decide for yourself first. Do not look at your neighbour. Then I will show you.
</source>
        <translation>曾经有人写信给一个类似程序的作者：你的程序有错误。它说对偏置的导数是某个数。可是偏置是零，导数不也应该是零吗？这是个很好的问题，心里有这个疑问的人，比敢问出来的人多。所以我们来投票。小球下面的斜率是负、零，还是正？先自己决定，不要看旁边的同学。然后我给大家看。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The bias is 0. The neuron gives 0.1, and 2 is wanted.</source>
        <translation>偏置是 0。神经元给出 0.1，而要求的是 2。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The bias says where you stand. The slope says how steep it is there.</source>
        <translation>偏置说你站在哪里。斜率说那里有多陡。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The hill is steep at zero</source>
        <translation>在零处，山坡是陡的</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The slope is zero here</source>
        <translation>斜率在这里是零</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The slope is −3.8. A slope tells how steep the hill is here; it does not ask how large b is.</source>
        <translation>斜率是 −3.8。斜率说的是这里的山坡有多陡，它不问 b 有多大。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The weight is 0 and the bias is 0, so z = 0 and a = ½. The target is 1.</source>
        <translation>权重是 0，偏置是 0，所以 z = 0，a = ½。目标值是 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>There are real programs in which someone wrote the bias where its gradient should stand. What would happen? With a bias of zero, the step would be zero. The bias would never leave the place where it started, and the neuron would give a tenth for ever. It looks like a neuron that cannot learn, and people search for days, in the data, in the learning rate, everywhere but in that line. If your bias starts at zero and stays at zero to the last digit, look there first.
</source>
        <translation>真的有这样的程序，有人在应该写梯度的地方写了偏置。会怎么样呢？偏置是零，步就是零。偏置永远离不开起点，神经元永远给出零点一。看起来就像一个学不会的神经元，人们会找上好几天，在数据里找，在学习率里找，到处找，就是不看那一行。如果你的偏置从零开始，一直到最后一位都是零，请先看那里。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Think of a road in the mountains, with kilometre stones along it. The stone at your feet says zero. Does that make the road flat? Of course not. Zero is only a name for the place where you stand. How steep the road is there is another matter. It is the same here. The bias says where we stand. The slope says what happens to the loss if we take a small step. Minus three point eight means: a little to the right, and the loss goes down, almost four times as much as we went.
</source>
        <translation>请大家想象一条山路，路边立着里程碑。你脚下的那一块写着零。路就因此变平了吗？当然不会。零只是你所站之处的名字，那里的路有多陡，是另一回事。这里也是一样。偏置说我们站在哪里，斜率说的是，如果我们迈出一小步，损失会怎么变。负三点八的意思是：往右一点点，损失就下降，下降的量差不多是我们所走的四倍。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>We go on, forty steps. Watch two things. Watch the ball: it rolls towards the deepest place, and its steps get shorter and shorter. And watch the slope beside it: it shrinks towards zero. Nobody made the learning rate smaller. The steps get shorter because the slope does. Right at the bottom the slope will be zero, and then the bias stays where it is. So there is a place where the slope is zero. But it lies at one point nine, and not at zero.
</source>
        <translation>我们继续走四十步。请看两样东西。看小球：它滚向最低的地方，步子越来越短。再看它旁边的斜率：它缩小，趋向零。没有人调小学习率。步子变短，是因为斜率变小了。到了最底部，斜率会是零，偏置就停在那里。所以，斜率为零的地方是有的，不过它在一点九，而不在零。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>What if the bias were used as its own slope?</source>
        <translation>如果把偏置当成它自己的斜率呢？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where does minus three point eight come from? From three questions, asked one after the other. If the answer of the neuron grew a little, what would the loss do? It would fall, at the rate of three point eight: that is twice the error, for the loss here is the error squared. If z grew a little, what would the answer do? Exactly the same, for this neuron is linear: one. And if the bias grew a little, what would z do? Also exactly the same, because the bias is simply added. One again. Multiply the three, and there it is. You can see that the value of the bias itself is nowhere among them.
</source>
        <translation>负三点八是从哪里来的？来自三个问题，一个接一个地问。如果神经元的输出增大一点点，损失会怎样？它会下降，变化率是三点八：这是误差的两倍，因为这里的损失是误差的平方。如果 z 增大一点点，输出会怎样？增大得一模一样，因为这个神经元是线性的：一。如果偏置增大一点点，z 会怎样？也是一模一样，因为偏置只是加上去的。又是一。三个乘起来，就是它了。大家可以看到，偏置本身的值根本不在里面。
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where the number comes from</source>
        <translation>这个数从哪里来</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Why dL/db is −3.8 although b is 0: a slope belongs to the hill, not to the number under it.</source>
        <translation>为什么 b 是 0，dL/db 却是 −3.8：斜率属于山坡，不属于它下面的那个数。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>With b in the place of its slope, 0 would stay 0 for ever, and every other bias would only shrink.</source>
        <translation>要是用 b 代替它的斜率，0 就永远是 0，而其他偏置都只会缩小。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>With ½ in front of the loss the slope is −1.9. Both are right.</source>
        <translation>损失前面带 ½，斜率就是 −1.9。两种都对。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>b = 0. What is the sign of dL/db?</source>
        <translation>b = 0。dL/db 的符号是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>dL/db = dL/da · da/dz · dz/db = −3.8 · 1 · 1.</source>
        <translation>dL/db = dL/da · da/dz · dz/db = −3.8 · 1 · 1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>dL/db is the slope of the curve under the ball.</source>
        <translation>dL/db 是小球下面那条曲线的斜率。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>next b = b − learning rate · slope. The learning rate is 0.1.</source>
        <translation>下一个 b = b − 学习率 · 斜率。学习率是 0.1。</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>½ − 1 = −½: the bias goes up, to 0.5.</source>
        <translation>½ − 1 = −½：偏置增大，到 0.5。</translation>
    </message>
    <message>
        <source>x is data: dx = 0, and the last term is gone. Nothing else changes.</source>
        <translation type="vanished">x 是数据：dx = 0，最后一项没有了。其他都不变。</translation>
    </message>
</context>
</TS>
