# Tests of the bindings against the library of this build; their label is the language.
set(DL_BINDING_ENVIRONMENT
  "DLCORE_LIB_DIR=$<TARGET_FILE_DIR:dlcore>" "LD_LIBRARY_PATH=$<TARGET_FILE_DIR:dlcore>")

# dl_add_binding_test(LANGUAGE NAME COMMAND...)
function(dl_add_binding_test language name)
  add_test(NAME ${language}.${name} COMMAND ${ARGN}
    WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
  set_tests_properties(${language}.${name} PROPERTIES LABELS ${language}
    ENVIRONMENT "${DL_BINDING_ENVIRONMENT}")
endfunction()

# dl_add_example_tests(LANGUAGE BUILD COMMAND...): the language's four programs against PyTorch's
# results (tests/train/check). BUILD: the language's test that makes them, or "". COMMAND starts the
# program for which it says @name@.
function(dl_add_example_tests language build)
  set(data "${PROJECT_SOURCE_DIR}/data")
  set(short --epochs 2 --samples 1500 --data "${data}" --out "${CMAKE_CURRENT_BINARY_DIR}/out")
  dl_add_example_test("${ARGN}" linear_regression linear_regression 1e-5 4 "")
  dl_add_example_test("${ARGN}" logistic_regression logistic_regression 0.005 11 "")
  dl_add_example_test("${ARGN}" softmax_regression softmax_regression 0.002 3 "${data}")
  dl_add_example_test("${ARGN}" fashion_mnist_mlp fashion_mnist_mlp_1500_samples 1e-4 2 "${short}")
endfunction()

# One of them, of the caller's language and build.
function(dl_add_example_test command name expected tolerance least arguments)
  set(folder "${PROJECT_SOURCE_DIR}/tests/train")
  string(REPLACE @name@ ${name} command "${command}")
  dl_add_binding_test(${language} ${name} "${folder}/check" "${folder}/expected/${expected}.txt"
    ${command} ${arguments})
  set_property(TEST ${language}.${name} PROPERTY WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  set_property(TEST ${language}.${name} APPEND PROPERTY
    ENVIRONMENT "TOLERANCE=${tolerance}" "LEAST=${least}")
  dl_needs_build(${language}.${name} ${language} "${build}")
endfunction()

# Has a test run after the language's test BUILD, which makes its program.
function(dl_needs_build test language build)
  if(build)
    set_property(TEST ${language}.${build} PROPERTY FIXTURES_SETUP ${language}_${build})
    set_property(TEST ${test} APPEND PROPERTY FIXTURES_REQUIRED ${language}_${build})
  endif()
endfunction()

# dl_add_one_seed(LANGUAGE BUILD COMMAND...): tests/bindings/one_seed compares what the program
# prints with what the other languages' print.
function(dl_add_one_seed language build)
  list(JOIN ARGN "|" command)
  set_property(GLOBAL APPEND PROPERTY DL_ONE_SEED "${language}=${command}")
  if(build)
    set_property(TEST ${language}.${build} PROPERTY FIXTURES_SETUP ${language}_${build})
    set_property(GLOBAL APPEND PROPERTY DL_ONE_SEED_BUILDS ${language}_${build})
  endif()
endfunction()
