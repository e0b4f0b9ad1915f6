# Tests of the bindings against the library of this build; their label is the language.
include("${PROJECT_SOURCE_DIR}/tests/train/DLTrainTest.cmake")
set(DL_BINDING_ENVIRONMENT
  "DLCORE_LIB_DIR=$<TARGET_FILE_DIR:dlcore>" "LD_LIBRARY_PATH=$<TARGET_FILE_DIR:dlcore>")

# dl_add_binding_test(LANGUAGE NAME COMMAND...)
function(dl_add_binding_test language name)
  add_test(NAME ${language}.${name} COMMAND ${ARGN}
    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  set_tests_properties(${language}.${name} PROPERTIES LABELS ${language}
    ENVIRONMENT "${DL_BINDING_ENVIRONMENT}")
endfunction()

# Gives the fixture that the language's test BUILD sets up for those that need what it makes; none
# for "".
function(dl_build_fixture result language build)
  set(fixture "")
  if(build)
    set(fixture ${language}_${build})
    set_property(TEST ${language}.${build} PROPERTY FIXTURES_SETUP ${fixture})
  endif()
  set(${result} "${fixture}" PARENT_SCOPE)
endfunction()

# dl_add_example_tests(LANGUAGE BUILD COMMAND...): the language's four programs against PyTorch's
# results. BUILD: the language's test that makes them, or "". COMMAND starts the program for which
# it says @name@.
function(dl_add_example_tests language build)
  dl_build_fixture(fixture ${language} "${build}")
  set(data "${PROJECT_SOURCE_DIR}/data")
  set(short --epochs 2 --samples 1500 --data "${data}" --out "${CMAKE_CURRENT_BINARY_DIR}/out")
  dl_add_example_test("${ARGN}" linear_regression linear_regression "")
  dl_add_example_test("${ARGN}" logistic_regression logistic_regression "")
  dl_add_example_test("${ARGN}" softmax_regression softmax_regression "${data}")
  dl_add_example_test("${ARGN}" fashion_mnist_mlp fashion_mnist_mlp_1500_samples "${short}")
endfunction()

# One of them, of the caller's language and fixture.
function(dl_add_example_test command name expected arguments)
  set(test ${language}.${name})
  string(REPLACE @name@ ${name} command "${command}")
  dl_add_train_test(${test} ${expected} ${command} ${arguments})
  set_tests_properties(${test} PROPERTIES LABELS ${language} FIXTURES_REQUIRED "${fixture}")
  set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT "${DL_BINDING_ENVIRONMENT}")
endfunction()

# dl_add_one_seed(LANGUAGE BUILD COMMAND...): tests/bindings/one_seed compares what the program
# prints with what the other languages' print.
function(dl_add_one_seed language build)
  list(JOIN ARGN "|" command)
  set_property(GLOBAL APPEND PROPERTY DL_ONE_SEED "${language}=${command}")
  dl_build_fixture(fixture ${language} "${build}")
  set_property(GLOBAL APPEND PROPERTY DL_ONE_SEED_BUILDS ${fixture})
endfunction()
