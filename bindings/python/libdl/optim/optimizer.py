"""The base of all optimizers."""
import collections
import copy

from libdl import _C
from libdl.autograd import enable_grad
from libdl.optim.groups import ParameterGroup
from libdl.tensor import Tensor

__all__ = ["Optimizer"]


class Optimizer:
    """Changes parameters by their gradients.

    `params` are tensors, pairs of name and tensor, or dicts with "params" and settings of their
    own. Subclasses of the program's own define `step` and keep what they need in `state`.
    """

    def __init__(self, params, defaults):
        self.defaults = defaults
        self.state = collections.defaultdict(dict)
        self.param_groups = []
        for group in _groups_of(params):
            self.add_param_group(group)

    def add_param_group(self, param_group):
        """Adds a group of parameters; settings that it does not give are the defaults."""
        group = _checked_group(param_group)
        known = {id(x) for other in self.param_groups for x in other["params"]}
        if any(id(x) in known for x in group["params"]):
            raise ValueError("some parameters appear in more than one parameter group")
        self.param_groups.append({**self.defaults, **group})

    def zero_grad(self, set_to_none=True):
        """Forgets the gradients, or makes them zeros."""
        for group in self.param_groups:
            for parameter in group["params"]:
                if parameter.grad is not None:
                    parameter.grad = None if set_to_none else _C.zeros_like(parameter.grad)

    def step(self, closure=None):
        raise NotImplementedError(f"{type(self).__name__} has no step")

    def state_dict(self):
        """{"state": {number: {name: value}}, "param_groups": [...]}, parameters by their number."""
        numbers = {id(x): i for i, x in enumerate(self._parameters())}
        return {
            "state": {numbers[id(x)]: dict(state) for x, state in self.state.items()},
            "param_groups": _numbered(self.param_groups),
        }

    def load_state_dict(self, state_dict):
        _check_like(self.param_groups, state_dict["param_groups"])
        parameters = self._parameters()
        self.state = collections.defaultdict(dict)
        for number, state in state_dict["state"].items():
            self.state[parameters[number]] = copy.copy(state)
        _load_settings(self.param_groups, state_dict["param_groups"])

    def _parameters(self):
        return [x for group in self.param_groups for x in group["params"]]

    def __repr__(self):
        lines = [f"{type(self).__name__} ("]
        for i, group in enumerate(self.param_groups):
            lines.append(f"Parameter Group {i}")
            lines += [f"    {key}: {group[key]}" for key in sorted(group) if key != "params"]
        return "\n".join(lines) + "\n)"


class NativeOptimizer(Optimizer):
    """An optimizer of the library's: settings, state and updates are there."""

    # The settings by PyTorch's names, with their types.
    _kinds = {}
    _create = _add_group = None

    def __init__(self, params, **defaults):
        self.defaults = defaults
        self.param_groups = []
        self._handle = None
        for group in _groups_of(params):
            self.add_param_group(group)

    def add_param_group(self, param_group):
        group = _checked_group(param_group)
        parameters = group.pop("params")
        given = {**self.defaults, **group}
        options = self._options({key: given.pop(key) for key in list(given) if key in self._kinds})
        if self._handle is None:
            self._handle = type(self)._create(parameters, **options)
        else:
            type(self)._add_group(self._handle, parameters, **options)
        self.param_groups.append(ParameterGroup(self._handle, len(self.param_groups), parameters,
                                                self._kinds, given))

    def _options(self, settings):
        """Settings as the library's options."""
        options = {}
        for key, value in settings.items():
            if key == "betas":
                options["beta1"], options["beta2"] = value
            else:
                options[key] = float(value) if self._kinds[key] is float else value
        return options

    def zero_grad(self, set_to_none=True):
        if set_to_none:
            _C.optimizer_zero_grad(self._handle)
        else:
            super().zero_grad(False)

    def step(self, closure=None):
        """Changes every parameter that has a gradient; `closure` computes the loss before."""
        if closure is None:
            _C.optimizer_step(self._handle)
            return None
        with enable_grad():
            loss = closure()
        _C.optimizer_step(self._handle)
        return loss

    @property
    def state(self):
        """What the optimizer keeps for each parameter, sharing memory."""
        state = collections.defaultdict(dict)
        parameters = self._parameters()
        for number, name, tensor in self._states():
            state[parameters[number]][name] = tensor
        return state

    def _states(self):
        """(number of the parameter, name, tensor) of all that is kept."""
        state = _C.optimizer_state_dict(self._handle)
        for i in range(_C.state_dict_count(state)):
            name = _C.state_dict_name(state, i)
            _, number, kind = name.split(".", 2)
            yield int(number), kind, _C.state_dict_get(state, name)

    def state_dict(self):
        state = collections.defaultdict(dict)
        for number, name, tensor in self._states():
            state[number][name] = tensor
        return {"state": dict(state), "param_groups": _numbered(self.param_groups)}

    def load_state_dict(self, state_dict):
        """Goes on from a state as state_dict gives it."""
        groups = state_dict["param_groups"]
        _check_like(self.param_groups, groups)
        # The library's own state dict has the settings; the given ones come after.
        own = _C.optimizer_state_dict(self._handle)
        loaded = _C.state_dict_create()
        for i, group in enumerate(self.param_groups):
            for name in self._library_names():
                key = f"group.{i}.{name}"
                _C.state_dict_set_metadata(loaded, key, _C.state_dict_metadata(own, key))
        for number, state in state_dict["state"].items():
            for name, value in state.items():
                if value is not None:
                    tensor = value if isinstance(value, Tensor) else _C.scalar(value, _C.DTYPE_F32)
                    _C.state_dict_set(loaded, f"state.{number}.{name}", tensor)
        _C.optimizer_load_state_dict(self._handle, loaded)
        _load_settings(self.param_groups, groups)

    def _library_names(self):
        for key in self._kinds:
            yield from ParameterGroup._PAIRS.get(key, (key,))

    def __getstate__(self):
        return {"defaults": self.defaults, "parameters": [dict(g) for g in self.param_groups],
                "state": self.state_dict()}

    def __setstate__(self, state):
        NativeOptimizer.__init__(self, state["parameters"], **state["defaults"])
        self.load_state_dict(state["state"])

    def __repr__(self):
        return _C.optimizer_to_string(self._handle)


# ---- Groups ----

def _groups_of(params):
    """A list of dicts, one for each group."""
    if isinstance(params, Tensor):
        raise TypeError("params argument given to the optimizer should be an iterable of Tensors or "
                        "dicts, but got Tensor")
    items = list(params)
    if not items:
        raise ValueError("optimizer got an empty parameter list")
    return items if isinstance(items[0], dict) else [{"params": items}]


def _checked_group(group):
    if not isinstance(group, dict):
        raise TypeError(f"param_group must be a dict, but got {type(group).__name__}")
    parameters = group["params"]
    parameters = [parameters] if isinstance(parameters, Tensor) else list(parameters)
    parameters = [x[1] if isinstance(x, tuple) else x for x in parameters]
    for x in parameters:
        if not isinstance(x, Tensor):
            raise TypeError(f"optimizer can only optimize Tensors, but one of the params is "
                            f"{type(x).__name__}")
    return {**group, "params": parameters}


def _numbered(groups):
    """The groups with the numbers of their parameters, counted over all groups."""
    numbered, count = [], 0
    for group in groups:
        end = count + len(group["params"])
        numbered.append({**{key: group[key] for key in group if key != "params"},
                         "params": list(range(count, end))})
        count = end
    return numbered


def _check_like(groups, saved):
    if len(groups) != len(saved):
        raise ValueError("loaded state dict has a different number of parameter groups")
    if any(len(a["params"]) != len(b["params"]) for a, b in zip(groups, saved)):
        raise ValueError("loaded state dict contains a parameter group that doesn't match the size "
                         "of optimizer's group")


def _load_settings(groups, saved):
    for group, other in zip(groups, saved):
        for key, value in other.items():
            if key != "params":
                group[key] = value
