# dl_add_train_test(NAME EXPECTED COMMAND...): a program's results against PyTorch's, which are in
# expected/EXPECTED.txt; see check.
function(dl_add_train_test name expected)
  # How near the results must be, and how many there must be at least.
  set(linear_regression 1e-5 4)
  set(logistic_regression 0.005 11)
  set(softmax_regression 0.002 3)
  set(fashion_mnist_mlp 0.005 1)
  set(fashion_mnist_mlp_1500_samples 1e-4 2)
  set(data_parallel 1e-4 10)
  set(data_parallel_20_steps 1e-4 10)
  list(GET ${expected} 0 tolerance)
  list(GET ${expected} 1 least)

  set(folder "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  add_test(NAME ${name} COMMAND "${folder}/check" "${folder}/expected/${expected}.txt" ${ARGN}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  set_tests_properties(${name} PROPERTIES LABELS train
    ENVIRONMENT "TOLERANCE=${tolerance};LEAST=${least}")
endfunction()
