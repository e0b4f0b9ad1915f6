// Every function. Generated from bindings/dl_api.json by bindings/generate; do not edit.
#pragma once

#include <dl/cpp/generated/autograd.hpp>
#include <dl/cpp/generated/compare.hpp>
#include <dl/cpp/generated/create.hpp>
#include <dl/cpp/generated/data.hpp>
#include <dl/cpp/generated/device.hpp>
#include <dl/cpp/generated/elementwise.hpp>
#include <dl/cpp/generated/index.hpp>
#include <dl/cpp/generated/io.hpp>
#include <dl/cpp/generated/linalg.hpp>
#include <dl/cpp/generated/loss.hpp>
#include <dl/cpp/generated/nn.hpp>
#include <dl/cpp/generated/optim.hpp>
#include <dl/cpp/generated/parallel.hpp>
#include <dl/cpp/generated/plan.hpp>
#include <dl/cpp/generated/random.hpp>
#include <dl/cpp/generated/rearrange.hpp>
#include <dl/cpp/generated/reduce.hpp>
#include <dl/cpp/generated/runtime.hpp>
#include <dl/cpp/generated/view.hpp>
