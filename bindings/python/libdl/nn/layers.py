"""Layers. Those that the library has are its own; the others are functions with a name."""
from libdl import _C
from libdl.device import device_code
from libdl.dtypes import dtype_code
from libdl.nn import functional as F
from libdl.nn.module import Module, as_it_is, native
from libdl.nn.parameter import Parameter

__all__ = ["Linear", "Flatten", "Unflatten", "Identity", "Dropout", "ReLU", "Sigmoid", "Tanh",
           "Softmax", "LogSoftmax", "GELU", "LeakyReLU", "ELU", "SiLU", "Softplus", "ReLU6",
           "Hardtanh", "LogSigmoid"]


class _Layer(Module):
    """A layer of the library's: its handle computes, names its tensors and prints.

    Where a forward calls the operation instead, it is spared the way through the module, for which
    the interpreter lock is given away.
    """

    def _new_handle(self):
        return self._create()

    def _create(self):
        raise NotImplementedError

    @native
    def forward(self, input):
        return _C.module_forward(self._handle, input)

    def extra_repr(self):
        text = _C.module_to_string(self._handle)
        return text[text.index("(") + 1:-1]


class Linear(_Layer):
    """y = x W^T + b; x [*, in_features], weight [out_features, in_features], bias [out_features].

    weight and then bias are drawn from U(-1/sqrt(in_features), 1/sqrt(in_features)).
    """

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        self.in_features = in_features
        self.out_features = out_features
        self._options = {"bias": bool(bias)}
        if device is not None:
            self._options["device"] = device_code(device)
        if dtype is not None:
            self._options["dtype"] = dtype_code(dtype)
        super().__init__()
        self._parameters["weight"] = self._own("weight")
        self._parameters["bias"] = self._own("bias") if bias else None

    @native
    def forward(self, input):
        return F.linear(input, self.weight, self.bias)

    def _own(self, name):
        return Parameter._adopt(_C.module_parameter(self._handle, name))

    def _create(self):
        return _C.linear_create(self.in_features, self.out_features, **self._options)

    def reset_parameters(self):
        """Draws weight and bias anew."""
        _C.module_load_state_dict(self._handle, _C.module_state_dict(self._create()))

    def _fill_handle(self):
        for name, parameter in self._parameters.items():
            if parameter is not None:
                as_it_is(_C.module_replace_parameter)(self._handle, name, parameter)

    def __setstate__(self, state):
        generator = _C.default_generator()
        before = _C.generator_state(generator)
        super().__setstate__(state)
        _C.generator_set_state(generator, before)


class Flatten(_Layer):
    """Makes the dimensions from start_dim to end_dim, inclusive, one."""

    def __init__(self, start_dim=1, end_dim=-1):
        self.start_dim = start_dim
        self.end_dim = end_dim
        super().__init__()

    def _create(self):
        return _C.flatten_create(self.start_dim, self.end_dim)

    @native
    def forward(self, input):
        return _C.flatten(input, self.start_dim, self.end_dim)


class Identity(_Layer):
    """x itself; takes and forgets any arguments."""

    def __init__(self, *args, **kwargs):
        super().__init__()

    def _create(self):
        return _C.identity_create()


class _InPlace(_Layer):
    """Takes `inplace`, which saves PyTorch memory; here the result is always a new tensor."""

    def __init__(self, inplace=False):
        self.inplace = inplace
        super().__init__()

    def extra_repr(self):
        return "inplace=True" if self.inplace else ""


class ReLU(_InPlace):
    """max(x, 0)."""

    def _create(self):
        return _C.relu_create()

    @native
    def forward(self, input):
        return F.relu(input)


class Sigmoid(_Layer):
    """1 / (1 + e^-x)."""

    def _create(self):
        return _C.sigmoid_create()

    @native
    def forward(self, input):
        return F.sigmoid(input)


class Tanh(_Layer):
    """The hyperbolic tangent."""

    def _create(self):
        return _C.tanh_create()

    @native
    def forward(self, input):
        return F.tanh(input)


class Dropout(_Layer):
    """In training sets each element to 0 with probability p and divides the others by 1 - p."""

    def __init__(self, p=0.5, inplace=False):
        if not 0 <= p <= 1:
            raise ValueError(
                f"dropout probability has to be between 0 and 1, but got {p}")
        self.p = p
        self.inplace = inplace
        super().__init__()

    def _create(self):
        return _C.dropout_create(self.p)

    def extra_repr(self):
        return f"p={self.p}, inplace={self.inplace}"


class _AlongDim(Module):
    _create_with = _apply = None

    def __init__(self, dim=None):
        self.dim = dim
        super().__init__()

    def _new_handle(self):
        return super()._new_handle() if self.dim is None else type(self)._create_with(self.dim)

    def _is_native(self):
        return self.dim is not None and super()._is_native()

    @native
    def forward(self, input):
        return type(self)._apply(input, self.dim)

    def extra_repr(self):
        return f"dim={self.dim}"


class Softmax(_AlongDim):
    """e^x, divided by its sum along dim."""

    _create_with = staticmethod(_C.softmax_create)
    _apply = staticmethod(F.softmax)


class LogSoftmax(_AlongDim):
    """The logarithm of softmax along dim."""

    _create_with = staticmethod(_C.log_softmax_create)
    _apply = staticmethod(F.log_softmax)


class Unflatten(Module):
    """Makes a dimension several."""

    def __init__(self, dim, unflattened_size):
        super().__init__()
        self.dim = dim
        self.unflattened_size = unflattened_size

    def forward(self, input):
        return _C.unflatten(input, self.dim, list(self.unflattened_size))

    def extra_repr(self):
        return f"dim={self.dim}, unflattened_size={self.unflattened_size}"


def _function_layer(name, function, doc, **settings):
    """A class of layers that apply a function with settings, which print and have defaults."""

    def __init__(self, *args, **kwargs):
        Module.__init__(self)
        given = dict(zip(settings, args), **kwargs)
        unknown = set(given) - set(settings)
        if unknown or len(args) > len(settings):
            raise TypeError(f"{name}() got unexpected arguments: {sorted(unknown) or args}")
        for setting, default in settings.items():
            setattr(self, setting, given.get(setting, default))

    def forward(self, input):
        return function(input, **{setting: getattr(self, setting) for setting in settings})

    def extra_repr(self):
        shown = {setting: getattr(self, setting) for setting in settings}
        if not shown.get("inplace", True):
            del shown["inplace"]
        return ", ".join(f"{setting}={value!r}" for setting, value in shown.items())

    return type(name, (Module,), {"__init__": __init__, "forward": forward, "__doc__": doc,
                                  "extra_repr": extra_repr, "__module__": __name__})


GELU = _function_layer("GELU", F.gelu, "x P(X <= x) of the normal distribution.",
                       approximate="none")
LeakyReLU = _function_layer("LeakyReLU", F.leaky_relu, "x, or negative_slope x where x < 0.",
                            negative_slope=0.01, inplace=False)
ELU = _function_layer("ELU", F.elu, "x, or alpha (e^x - 1) where x < 0.", alpha=1.0, inplace=False)
SiLU = _function_layer("SiLU", F.silu, "x sigmoid(x).", inplace=False)
Softplus = _function_layer("Softplus", F.softplus, "log(1 + e^(beta x)) / beta.", beta=1.0,
                           threshold=20.0)
ReLU6 = _function_layer("ReLU6", F.relu6, "min(max(x, 0), 6).", inplace=False)
Hardtanh = _function_layer("Hardtanh", F.hardtanh, "x cut to [min_val, max_val].", min_val=-1.0,
                           max_val=1.0, inplace=False)
LogSigmoid = _function_layer("LogSigmoid", F.logsigmoid, "log(sigmoid(x)).")
