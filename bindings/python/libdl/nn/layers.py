"""Layers. Those that the library has are its own; the others are functions with a name."""
from libdl import _C
from libdl.nn import functional as F
from libdl.nn._layer import Layer, LayerWithTensors, no_draws
from libdl.nn.module import Module, native
from libdl.nn.parameter import Parameter

__all__ = ["Linear", "Embedding", "Flatten", "Unflatten", "Identity", "Dropout", "ReLU", "Sigmoid",
           "Tanh", "Softmax", "LogSoftmax", "GELU", "LeakyReLU", "ELU", "SiLU", "Softplus", "ReLU6",
           "Hardtanh", "LogSigmoid"]


class Linear(LayerWithTensors):
    """y = x W^T + b; x [*, in_features], weight [out_features, in_features], bias [out_features].

    weight and then bias are drawn from U(-1/sqrt(in_features), 1/sqrt(in_features)).
    """

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        self.in_features = in_features
        self.out_features = out_features
        self._settle(device, dtype, bias=bool(bias))

    def _create(self):
        return _C.linear_create(self.in_features, self.out_features, **self._options)

    @native
    def forward(self, input):
        own = self._parameters
        if "weight" not in own or "bias" not in own:  # plain tensors in their stead
            return F.linear(input, self.weight, self.bias)
        return _C.linear(input, own["weight"], own["bias"])


class Embedding(LayerWithTensors):
    """The rows of weight [num_embeddings, embedding_dim] that x, integers, names.

    weight is drawn from N(0, 1); the row padding_idx begins as zeros and gets no gradient.
    """

    _names = ("weight",)
    _settings = ("padding_idx",)

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None,
                 norm_type=2.0, scale_grad_by_freq=False, sparse=False, _weight=None,
                 _freeze=False, device=None, dtype=None):
        F.without("Embedding", max_norm=max_norm, scale_grad_by_freq=scale_grad_by_freq,
                  sparse=sparse)
        self.num_embeddings = num_embeddings
        self.embedding_dim = embedding_dim
        row = F.row_of_padding(padding_idx, num_embeddings)
        self.padding_idx = None if padding_idx is None else row
        options = {} if padding_idx is None else {"has_padding": True, "padding_index": row}
        if _weight is None:
            self._settle(device, dtype, **options)
            self.weight.requires_grad_(not _freeze)
            return
        with no_draws():
            self._settle(_weight.device, _weight.dtype, **options)
        self.weight = Parameter(_weight, requires_grad=not _freeze)

    @classmethod
    def from_pretrained(cls, embeddings, freeze=True, padding_idx=None, max_norm=None,
                        norm_type=2.0, scale_grad_by_freq=False, sparse=False):
        """A layer over a table that is there, whose memory it shares."""
        if embeddings.ndim != 2:
            raise AssertionError("Embeddings parameter is expected to be 2-dimensional")
        return cls(*embeddings.shape, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse,
                   embeddings, freeze)

    def _create(self):
        return _C.embedding_create(self.num_embeddings, self.embedding_dim, **self._options)

    @native
    def forward(self, input):
        return F.embedding(input, self.weight, self.padding_idx)

    def extra_repr(self):
        padding = "" if self.padding_idx is None else f", padding_idx={self.padding_idx}"
        return f"{self.num_embeddings}, {self.embedding_dim}{padding}"


class Flatten(Layer):
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


class Identity(Layer):
    """x itself; takes and forgets any arguments."""

    def __init__(self, *args, **kwargs):
        super().__init__()

    def _create(self):
        return _C.identity_create()


class _InPlace(Layer):
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
        return _C.relu(input)


class Sigmoid(Layer):
    """1 / (1 + e^-x)."""

    def _create(self):
        return _C.sigmoid_create()

    @native
    def forward(self, input):
        return _C.sigmoid(input)


class Tanh(Layer):
    """The hyperbolic tangent."""

    def _create(self):
        return _C.tanh_create()

    @native
    def forward(self, input):
        return _C.tanh(input)


class Dropout(Layer):
    """In training sets each element to 0 with probability p and divides the others by 1 - p."""

    _settings = ("p",)

    def __init__(self, p=0.5, inplace=False):
        if not 0 <= p <= 1:
            raise ValueError(
                f"dropout probability has to be between 0 and 1, but got {p}")
        self.p = p
        self.inplace = inplace
        super().__init__()

    def _create(self):
        return _C.dropout_create(self.p)

    @native
    def forward(self, input):
        return F.dropout(input, self.p, self.training)

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
