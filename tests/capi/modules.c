/* Networks, and modules of the caller's own. Expected values: PyTorch 2.15, or by hand. */
#include "check.h"

static const float row[] = {1, -2, 3};

static void close_to(dl_tensor* x, const double* want, int count, double tolerance) {
  float got[16];
  int i;
  OK(dl_tensor_copy_to_host(x, got, count * 4));
  for (i = 0; i < count; ++i) CHECK_NEAR(got[i], want[i], tolerance);
}

static dl_module* perceptron(void) {
  dl_module* net = NULL;
  OK(dl_sequential_create(&net));
  OK(dl_sequential_add_linear(net, "fc1", 3, 4, NULL));
  OK(dl_sequential_add_relu(net, NULL));
  OK(dl_sequential_add_linear(net, "fc2", 4, 2, NULL));
  return net;
}

static void a_network_prints_as_in_pytorch(void) {
  char text[512];
  int64_t length;
  dl_module* net = perceptron();
  OK(dl_module_to_string(net, text, sizeof(text), &length));
  CHECK_TEXT(text,
             "Sequential(\n"
             "  (fc1): Linear(in_features=3, out_features=4, bias=True)\n"
             "  (1): ReLU()\n"
             "  (fc2): Linear(in_features=4, out_features=2, bias=True)\n"
             ")");
  CHECK(length == (int64_t)strlen(text));
  dl_module_release(net);
}

/* Linear(3, 4) after manual_seed(0). */
static void a_seed_gives_pytorchs_weights(void) {
  static const double bias[] = {-0.551570714, -0.382368743, -0.237997115, 0.0213871151};
  dl_module* net;
  dl_tensor* b = NULL;
  OK(dl_manual_seed(0));
  net = perceptron();
  OK(dl_module_parameter(net, "fc1.bias", &b));
  close_to(b, bias, 4, 1e-8);
  dl_tensor_release(b);
  dl_module_release(net);
}

static void parameters_are_found_by_path_and_by_number(void) {
  dl_module* net = perceptron();
  dl_tensor *all[4], *w = NULL;
  int64_t count, i;
  int32_t same, on;
  char name[32];
  OK(dl_module_parameter_count(net, &count));
  CHECK(count == 4);
  OK(dl_module_parameters(net, all, 4, &count));
  CHECK(count == 4);
  OK(dl_module_parameter_name(net, 2, name, sizeof(name), NULL));
  CHECK_TEXT(name, "fc2.weight");
  OK(dl_module_parameter(net, "fc2.weight", &w));
  OK(dl_tensor_is_same(w, all[2], &same));
  CHECK(same);
  OK(dl_tensor_requires_grad(w, &on));
  CHECK(on);
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_parameter(net, "fc2.wait", &w));
  CHECK_MESSAGE("Linear has no parameter 'wait'; there are: 'weight', 'bias'");
  for (i = 0; i < count; ++i) dl_tensor_release(all[i]);
  dl_tensor_release(w);
  dl_module_release(net);
}

static void mistakes_name_the_layer(void) {
  dl_module *net = perceptron(), *relu = NULL;
  dl_tensor *x = vector(row, 2), *y = NULL;
  CHECK_STATUS(DL_ERROR_SHAPE, dl_module_forward(net, x, &y));
  CHECK_MESSAGE("; in 'fc1' of Sequential");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sequential_add_relu(net, "fc1"));
  CHECK_MESSAGE("already has a 'fc1'");
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sequential_add_relu(net, "a.b"));
  CHECK_STATUS(DL_ERROR_STATE, dl_sequential_append(net, "self", net));
  OK(dl_relu_create(&relu));
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_sequential_add_relu(relu, NULL));
  CHECK_MESSAGE("net must be a Sequential; got a ReLU");
  CHECK(y == NULL);
  dl_tensor_release(x);
  dl_module_release(relu);
  dl_module_release(net);
}

static void dropout_works_in_training_only(void) {
  dl_module* drop = NULL;
  dl_tensor *x = vector(row, 3), *y = NULL;
  static const double same[] = {1, -2, 3}, zeros[] = {0, 0, 0};
  int32_t training;
  OK(dl_dropout_create(1, &drop));
  OK(dl_module_forward(drop, x, &y));
  close_to(y, zeros, 3, 0);
  dl_tensor_release(y);
  OK(dl_module_eval(drop));
  OK(dl_module_is_training(drop, &training));
  CHECK(!training);
  OK(dl_module_forward(drop, x, &y));
  close_to(y, same, 3, 0);
  dl_tensor_release(y);
  dl_tensor_release(x);
  dl_module_release(drop);
}

static void tables_and_normalisations_are_layers(void) {
  static const int64_t shape[] = {2}, words[] = {0, 2, 0}, length = 3;
  /* By hand: the seed gives word 0 the row (1.54, -0.29), which becomes (1, -1). */
  static const double want[] = {0.70711, -0.70711, -1.41421, 1.41421, 0.70711, -0.70711};
  static const double means[] = {0.0666667, -0.0666667};
  dl_embedding_options padded = DL_EMBEDDING_OPTIONS_INIT;
  dl_module* net = NULL;
  dl_tensor *x = NULL, *y = NULL, *mean = NULL;
  char text[400];
  padded.has_padding = 1;
  padded.padding_index = -1;
  OK(dl_manual_seed(0));
  OK(dl_sequential_create(&net));
  OK(dl_sequential_add_embedding(net, "words", 3, 2, &padded));
  OK(dl_sequential_add_layer_norm(net, "norm", shape, 1, NULL));
  OK(dl_sequential_add_batch_norm1d(net, "batch", 2, NULL));
  OK(dl_module_to_string(net, text, sizeof(text), NULL));
  CHECK_TEXT(text,
             "Sequential(\n"
             "  (words): Embedding(3, 2, padding_idx=2)\n"
             "  (norm): LayerNorm((2,), eps=1e-05, elementwise_affine=True, bias=True)\n"
             "  (batch): BatchNorm1d(2, eps=1e-05, momentum=0.1, affine=True, bias=True, "
             "track_running_stats=True)\n)");
  OK(dl_tensor_from_data(words, sizeof(words), &length, 1, DL_DTYPE_I64, &x));
  OK(dl_module_forward(net, x, &y));
  close_to(y, want, 6, 1e-4);
  OK(dl_module_buffer(net, "batch.running_mean", &mean));
  close_to(mean, means, 2, 1e-6);
  dl_tensor_release(mean);
  dl_tensor_release(y);
  dl_tensor_release(x);
  dl_module_release(net);
}

/* y = x * scale, a module of the caller's own. */
static int scale_destroyed;
static void DL_CALL scale_destroy(void* user_data) { ++*(int*)user_data; }
static dl_status DL_CALL scale_forward(void* user_data, dl_module* module, dl_tensor* const* inputs,
                                       int64_t count, dl_tensor** output) {
  dl_tensor* scale;
  dl_status status;
  (void)user_data;
  if (count != 1) {
    dl_last_error_set(DL_ERROR_INVALID_ARGUMENT, "scale: one input");
    return DL_ERROR_INVALID_ARGUMENT;
  }
  status = dl_module_parameter(module, "scale", &scale);
  if (status < 0) return status;
  status = dl_mul(inputs[0], scale, output);
  dl_tensor_release(scale);
  return status;
}

static void a_module_of_the_callers_own_trains_in_a_network(void) {
  static const double twice[] = {2, -4, 6}, dscale[] = {1, -2, 3};
  const float two[] = {2, 2, 2};
  dl_module *scale = NULL, *net = NULL;
  dl_tensor *x = vector(row, 3), *s = vector(two, 3), *y = NULL, *sum = NULL, *ds = NULL;
  dl_tensor* pair[2];
  char text[128];
  scale_destroyed = 0;
  OK(dl_module_create("Scale", scale_forward, &scale_destroyed, scale_destroy, &scale));
  OK(dl_module_register_parameter(scale, "scale", s));
  OK(dl_sequential_create(&net));
  OK(dl_sequential_append(net, "scale", scale));
  dl_module_release(scale);
  OK(dl_module_to_string(net, text, sizeof(text), NULL));
  CHECK_TEXT(text, "Sequential(\n  (scale): Scale()\n)");
  OK(dl_module_forward(net, x, &y));
  close_to(y, twice, 3, 0);
  OK(dl_sum(y, &sum));
  OK(dl_backward(sum));
  OK(dl_tensor_grad(s, &ds));
  close_to(ds, dscale, 3, 0);
  pair[0] = pair[1] = x;
  OK(dl_module_child(net, "scale", &scale));
  CHECK_STATUS(DL_ERROR_CALLBACK, dl_module_call(scale, pair, 2, &y));
  CHECK_MESSAGE("scale: one input");
  dl_module_release(scale);
  CHECK(scale_destroyed == 0);
  dl_module_release(net);
  dl_tensor_release(y);
  dl_tensor_release(sum);
  dl_tensor_release(ds);
  dl_tensor_release(x);
  dl_tensor_release(s);
  CHECK(scale_destroyed == 1);
}

static dl_status DL_CALL gives_nothing(void* user_data, dl_module* module, dl_tensor* const* inputs,
                                       int64_t count, dl_tensor** output) {
  (void)user_data, (void)module, (void)inputs, (void)count, (void)output;
  return DL_OK;
}

static void a_callback_must_give_an_output(void) {
  dl_module* bad = NULL;
  dl_tensor *x = vector(row, 3), *y = NULL;
  OK(dl_module_create("Bad", gives_nothing, NULL, NULL, &bad));
  CHECK_STATUS(DL_ERROR_CALLBACK, dl_module_forward(bad, x, &y));
  CHECK_MESSAGE("Bad: forward gave no output");
  dl_module_release(bad);
  dl_tensor_release(x);
}

static void state_goes_from_one_network_to_another(void) {
  dl_module *from = perceptron(), *into = perceptron();
  dl_state_dict* state = NULL;
  dl_tensor *a = NULL, *b = NULL;
  float x[12], y[12];
  int64_t count;
  OK(dl_module_state_dict(from, &state));
  OK(dl_state_dict_count(state, &count));
  CHECK(count == 4);
  OK(dl_module_load_state_dict(into, state, NULL));
  OK(dl_module_parameter(from, "fc1.weight", &a));
  OK(dl_module_parameter(into, "fc1.weight", &b));
  OK(dl_tensor_copy_to_host(a, x, sizeof(x)));
  OK(dl_tensor_copy_to_host(b, y, sizeof(y)));
  CHECK(memcmp(x, y, sizeof(x)) == 0);
  dl_state_dict_release(state);
  OK(dl_state_dict_create(&state));
  OK(dl_state_dict_set(state, "fc1.weight", a));
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_load_state_dict(into, state, NULL));
  CHECK_MESSAGE("missing keys: 'fc1.bias', 'fc2.weight', 'fc2.bias'");
  dl_state_dict_release(state);
  dl_tensor_release(a);
  dl_tensor_release(b);
  dl_module_release(from);
  dl_module_release(into);
}

static void a_module_is_rebuilt(void) {
  static const double thrice[] = {3, -6, 9};
  const float two[] = {2, 2, 2}, three[] = {3, 3, 3};
  dl_module *scale = NULL, *net = perceptron(), *other = perceptron();
  dl_tensor *x = vector(row, 3), *s = vector(two, 3), *t = vector(three, 3), *y = NULL;
  char text[128];
  OK(dl_module_create("Scale", scale_forward, &scale_destroyed, NULL, &scale));
  OK(dl_module_register_parameter(scale, "scale", s));
  OK(dl_module_replace_parameter(scale, "scale", t));
  OK(dl_module_forward(scale, x, &y));
  close_to(y, thrice, 3, 0);
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_replace_parameter(scale, "bias", t));
  CHECK_MESSAGE("replace_parameter: Scale has no parameter 'bias'; there are: 'scale'");

  OK(dl_module_replace_module(net, "fc1", scale));
  OK(dl_module_remove(net, "fc2"));
  OK(dl_module_to_string(net, text, sizeof(text), NULL));
  CHECK_TEXT(text, "Sequential(\n  (fc1): Scale()\n  (1): ReLU()\n)");
  CHECK_STATUS(DL_ERROR_NOT_FOUND, dl_module_remove(net, "fc2"));
  CHECK_STATUS(DL_ERROR_STATE, dl_module_replace_module(net, "fc1", net));
  dl_module_release(scale);
  OK(dl_module_child(other, "fc1", &scale));
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_module_remove(scale, "weight"));
  CHECK_MESSAGE("module must be a Sequential or one of the caller's own; got a Linear");
  dl_module_release(scale);
  dl_module_release(net);
  dl_module_release(other);
  dl_tensor_release(x);
  dl_tensor_release(s);
  dl_tensor_release(t);
  dl_tensor_release(y);
}

static void initialisers_fill_without_recording(void) {
  static const double xavier[] = {-0.00820140075, 0.587644517,  -0.901600778,
                                  -0.806180835,   -0.421915472, 0.293751687};
  const float six[] = {0, 0, 0, 0, 0, 0};
  dl_tensor* w = matrix(six, 2, 3);
  double gain;
  OK(dl_tensor_set_requires_grad(w, 1));
  OK(dl_manual_seed(0));
  OK(dl_init_xavier_uniform(w, 1));
  close_to(w, xavier, 6, 1e-7);
  OK(dl_calculate_gain(DL_NONLINEARITY_TANH, 0, &gain));
  CHECK_NEAR(gain, 5.0 / 3, 0);
  dl_tensor_release(w);
}

static void metrics_count_answers(void) {
  const float scores[] = {1, 0, 0, 1, 0, 1};
  const int64_t target[] = {0, 1, 0};
  const int64_t shape = 3;
  dl_tensor *s = matrix(scores, 3, 2), *t = NULL, *m = NULL;
  int64_t counts[4];
  double accuracy;
  OK(dl_tensor_from_data(target, sizeof(target), &shape, 1, DL_DTYPE_I64, &t));
  OK(dl_accuracy(s, t, &accuracy));
  CHECK_NEAR(accuracy, 2.0 / 3, 1e-15);
  OK(dl_confusion_matrix(s, t, &m));
  OK(dl_tensor_copy_to_host(m, counts, sizeof(counts)));
  CHECK(counts[0] == 1 && counts[1] == 1 && counts[2] == 0 && counts[3] == 1);
  dl_tensor_release(s);
  dl_tensor_release(t);
  dl_tensor_release(m);
}

/* log(1 + e^-1) for scores [1, 2] and the class 1; class weights 1 and 3 do not change a mean. */
static void losses_are_modules_too(void) {
  const float scores[] = {1, 2}, weights[] = {1, 3};
  const int64_t target[] = {1}, shape = 1;
  dl_cross_entropy_loss_module_options options = DL_CROSS_ENTROPY_LOSS_MODULE_OPTIONS_INIT;
  dl_tensor *pair[2], *loss = NULL;
  dl_module* criterion = NULL;
  double value;
  pair[0] = matrix(scores, 1, 2);
  options.weight = vector(weights, 2);
  OK(dl_tensor_from_data(target, sizeof(target), &shape, 1, DL_DTYPE_I64, &pair[1]));
  OK(dl_cross_entropy_loss_create(&options, &criterion));
  dl_tensor_release(options.weight);
  OK(dl_module_call(criterion, pair, 2, &loss));
  OK(dl_item_f64(loss, &value));
  CHECK_NEAR(value, 0.31326169, 1e-7);
  CHECK_STATUS(DL_ERROR_INVALID_ARGUMENT, dl_module_forward(criterion, pair[0], &loss));
  CHECK_MESSAGE("CrossEntropyLoss: takes 2 inputs; got 1");
  dl_tensor_release(loss);
  dl_tensor_release(pair[0]);
  dl_tensor_release(pair[1]);
  dl_module_release(criterion);
}

const struct test module_tests[] = {
    {"modules.a_network_prints_as_in_pytorch", a_network_prints_as_in_pytorch},
    {"modules.a_seed_gives_pytorchs_weights", a_seed_gives_pytorchs_weights},
    {"modules.parameters_are_found_by_path_and_by_number",
     parameters_are_found_by_path_and_by_number},
    {"modules.mistakes_name_the_layer", mistakes_name_the_layer},
    {"modules.dropout_works_in_training_only", dropout_works_in_training_only},
    {"modules.tables_and_normalisations_are_layers", tables_and_normalisations_are_layers},
    {"modules.a_module_of_the_callers_own_trains_in_a_network",
     a_module_of_the_callers_own_trains_in_a_network},
    {"modules.a_callback_must_give_an_output", a_callback_must_give_an_output},
    {"modules.a_module_is_rebuilt", a_module_is_rebuilt},
    {"modules.state_goes_from_one_network_to_another", state_goes_from_one_network_to_another},
    {"modules.initialisers_fill_without_recording", initialisers_fill_without_recording},
    {"modules.metrics_count_answers", metrics_count_answers},
    {"modules.losses_are_modules_too", losses_are_modules_too},
    {NULL, NULL}};
