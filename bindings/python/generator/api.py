"""The C API as the generator sees it: which functions Python has, their names and parameters."""

# What has no place in Python: objects release their handles themselves, exceptions carry errors.
LEFT_OUT_KINDS = {"scope", "error"}
# DLPack's structs travel in capsules (src/dlpack.cpp).
LEFT_OUT_MODULES = {"dlpack"}
LEFT_OUT = {"last_error_message", "last_error_code", "last_error_set", "last_error_clear"}

# Modules whose functions only look at a tensor or make a view of it: giving the interpreter lock
# back would cost more than they do.
QUICK_MODULES = {"tensor", "view", "autograd"}
# Of these, what copies memory or runs the caller's code; it may take or wait for long.
SLOW = {"tensor_from_data", "tensor_copy_to_host", "tensor_copy_from_host", "item_f64", "item_i64",
        "tensor_to_string", "reshape", "flatten", "backward", "backward_from", "grad"}
# Elsewhere, what never waits.
QUICK = {"has_feature", "device_parse", "device_format", "live_handle_count", "default_generator",
         "generator_create", "generator_manual_seed", "generator_initial_seed", "generator_state",
         "generator_set_state", "memory_stats", "manual_seed", "device_count",
         "state_dict_create", "state_dict_get", "state_dict_count", "state_dict_name",
         "module_parameter", "module_child", "module_is_training", "optimizer_get",
         "optimizer_set", "optimizer_lr", "optimizer_set_lr"}


class Param:
    """A parameter, an option's field or a result."""

    def __init__(self, row, is_option=False):
        self.row = row
        self.name = row["name"]
        self.kind = row["kind"]
        self.base = row.get("base", row["kind"])
        self.nullable = bool(row.get("nullable"))
        self.is_option = is_option
        self.default = row.get("default")

    @property
    def may_be_omitted(self):
        return self.is_option or self.nullable or self.kind in ("owner", "device")


class Function:
    def __init__(self, row, module, options):
        self.row = row
        self.c_name = row["name"]
        self.name = row["name"].removeprefix("dl_")
        self.module = module
        self.doc = row["doc"]
        self.inputs = [Param(p) for p in row["params"]]
        self.options_name = row.get("options")
        fields = options[self.options_name]["fields"] if self.options_name else []
        self.fields = [Param(p, True) for p in fields if not p["reserved"]]
        self.returns = [Param(p) for p in row["returns"]]
        self.value = Param({"name": "value", **row["value"]}) if "value" in row else None
        self.news = bool(row.get("news"))

    @property
    def has_callables(self):
        return any(p.kind == "fn" for p in self.inputs + self.fields)

    @property
    def positional(self):
        """What Python passes by place: an owner beside a callable is the callable's."""
        return [p for p in self.inputs if not (p.kind == "owner" and self.has_callables)]

    @property
    def parameters(self):
        return self.positional + self.fields

    @property
    def required(self):
        count = len(self.positional)
        while count and self.positional[count - 1].may_be_omitted:
            count -= 1
        return count

    @property
    def keeps_gil(self):
        if self.value or self.name in QUICK:
            return True
        calls_back = self.row.get("may_call_back") or self.has_callables
        return self.module in QUICK_MODULES and self.name not in SLOW and not calls_back


class Api:
    def __init__(self, document):
        self.document = document
        self.kinds = [name.removeprefix("dl_") for name in document["handles"]
                      if name.removeprefix("dl_") not in LEFT_OUT_KINDS]
        self.functions = {}
        for module in document["modules"]:
            options = {o["name"].removeprefix("dl_").removesuffix("_options"): o
                       for o in module["options"]}
            self.functions[module["name"]] = [
                Function(row, module["name"], options) for row in module["functions"]
                if self.belongs(row) and module["name"] not in LEFT_OUT_MODULES]

    @staticmethod
    def belongs(row):
        if row.get("generated") or row["name"].removeprefix("dl_") in LEFT_OUT:
            return False
        rows = row["params"] + row["returns"]
        return not any(p["kind"] == "object" or p.get("base") in LEFT_OUT_KINDS for p in rows)

    def doc_of_kind(self, kind):
        return self.document["handles"][f"dl_{kind}"]["doc"]

    def constants(self):
        """[(Python's name, C's name)] of enums and constants."""
        names = [n for enum in self.document["enums"].values() for n in enum["values"]]
        names += [n for n in self.document["constants"] if "(" not in n]  # a macro is none
        return [(n.removeprefix("DL_"), n) for n in names]


def class_name(kind):
    return "".join(part.capitalize() for part in kind.split("_"))

