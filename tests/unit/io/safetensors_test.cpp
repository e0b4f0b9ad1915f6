#include "io/safetensors.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "../support/tensors.h"
#include "device/allocator.h"
#include "nn/layers/linear.h"
#include "nn/sequential.h"
#include "ops/view/view.h"

namespace dlcore::io {
namespace {

using dlcore::testing::floats;
using dlcore::testing::floats_of;
using dlcore::testing::message_of;
using dlcore::testing::tensor;
using dlcore::testing::values;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string with_length(const std::string& header) {
  std::string text;
  for (int i = 0; i < 8; ++i) text += static_cast<char>(header.size() >> 8 * i);
  return text + header;
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (size_t i = 0; i < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

// Written by the Python package safetensors 0.4.5 (safetensors.torch.save).
std::string golden_file() {
  const std::string header =
      R"({"__metadata__":{"format":"pt"},"labels":{"dtype":"I64","shape":[3],"data_offsets":[0,24]},)"
      R"("a":{"dtype":"F64","shape":[2],"data_offsets":[24,40]},)"
      R"("fc.weight":{"dtype":"F32","shape":[2,2],"data_offsets":[40,56]},)"
      "\"gr\xc3\xb6\xc3\x9f"
      "e\":"
      R"({"dtype":"F32","shape":[1],"data_offsets":[56,60]},)"
      R"("none":{"dtype":"F32","shape":[0,3],"data_offsets":[60,60]},)"
      R"("i":{"dtype":"I32","shape":[],"data_offsets":[60,64]},)"
      R"("bytes":{"dtype":"U8","shape":[3],"data_offsets":[64,67]},)"
      R"("mask":{"dtype":"BOOL","shape":[3],"data_offsets":[67,70]}} )";
  return with_length(header) +
         from_hex(
             "0700000000000000ffffffffffffffff0000000000010000000000000000f83f000000000000d0bf"
             "0000803f000000c00000003f0000804000000040fdffffff0001ff010001");
}

class SafetensorsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/dl_safetensors_XXXXXX";
    ASSERT_NE(::mkdtemp(name), nullptr);
    folder_ = name;
    path_ = folder_ + "/file.safetensors";
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void put(const std::string& bytes) const { std::ofstream(path_, std::ios::binary) << bytes; }
  std::string get() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  Ref<nn::StateDict> load() const { return load_safetensors("load", path_); }
  std::string error_of(const std::string& bytes) const {
    put(bytes);
    return message_of([&] { load(); });
  }
  std::string error_of_header(const std::string& header, size_t data_bytes = 0) const {
    return error_of(with_length(header) + std::string(data_bytes, '\0'));
  }

  std::string folder_;
  std::string path_;
};

TEST_F(SafetensorsTest, ReadsTheFileOfAnotherImplementation) {
  put(golden_file());
  const auto state = load();
  EXPECT_EQ(state->entries().size(), 8U);
  EXPECT_EQ(state->metadata, (nn::StateDict::Metadata{{"format", "pt"}}));
  EXPECT_THAT(values<int64_t>(*state->find("labels")), ElementsAre(7, -1, int64_t{1} << 40));
  EXPECT_THAT(values<double>(*state->find("a")), ElementsAre(1.5, -0.25));
  EXPECT_EQ(state->find("fc.weight")->shape(), (Dims{2, 2}));
  EXPECT_THAT(floats_of(*state->find("fc.weight")), ElementsAre(1, -2, 0.5f, 4));
  EXPECT_THAT(floats_of(*state->find("gr\xc3\xb6\xc3\x9f"
                                     "e")),
              ElementsAre(2));
  EXPECT_EQ(state->find("none")->shape(), (Dims{0, 3}));
  EXPECT_EQ(state->find("i")->ndim(), 0);
  EXPECT_THAT(values<int32_t>(*state->find("i")), ElementsAre(-3));
  EXPECT_THAT(values<uint8_t>(*state->find("bytes")), ElementsAre(0, 1, 255));
  EXPECT_EQ(state->find("mask")->dtype(), DType::kBool);
}

TEST_F(SafetensorsTest, WritesByteForByteWhatTheOtherImplementationWrites) {
  put(golden_file());
  save_safetensors("save", *load(), path_);
  EXPECT_EQ(get(), golden_file());
}

TEST_F(SafetensorsTest, WritesStridedTensorsInRowMajorOrder) {
  nn::StateDict state;
  state.set("t", ops::transpose(floats({1, 2, 3, 4, 5, 6}, {2, 3}), 0, 1));
  save_safetensors("save", state, path_);
  EXPECT_THAT(floats_of(*load()->find("t")), ElementsAre(1, 4, 2, 5, 3, 6));
}

TEST_F(SafetensorsTest, AnEmptyStateIsAFileToo) {
  save_safetensors("save", nn::StateDict(), path_);
  EXPECT_EQ(load()->entries().size(), 0U);
}

TEST_F(SafetensorsTest, CarriesAModule) {
  const auto net = make_ref<nn::Sequential>();
  net->append("fc1", make_ref<nn::Linear>(3, 2));
  save_safetensors("save", *net->state_dict(), path_);
  const auto other = make_ref<nn::Sequential>();
  other->append("fc1", make_ref<nn::Linear>(3, 2));
  other->load_state_dict(*load());
  EXPECT_EQ(floats_of(net->parameter_at("fc1.weight")),
            floats_of(other->parameter_at("fc1.weight")));
  EXPECT_EQ(floats_of(net->parameter_at("fc1.bias")), floats_of(other->parameter_at("fc1.bias")));
}

TEST_F(SafetensorsTest, RefusesTextThatIsNotUtf8) {
  nn::StateDict state;
  state.set("\xff", floats({1}));
  EXPECT_THAT(message_of([&] { save_safetensors("save", state, path_); }),
              HasSubstr("not valid UTF-8"));
  EXPECT_FALSE(std::filesystem::exists(path_));
}

TEST_F(SafetensorsTest, NamesTheFileAndWhatIsWrong) {
  EXPECT_THAT(message_of([&] { load(); }), HasSubstr("No such file or directory"));
  EXPECT_EQ(
      error_of("short"),
      "load: path '" + path_ + "': the file has 5 bytes; the length of the header alone takes 8");
  EXPECT_THAT(error_of(std::string(8, '\xff') + "{}"),
              HasSubstr("the header's length (18446744073709551615) must be at most 2"));
  EXPECT_THAT(error_of_header(""), HasSubstr("must begin with '{'"));
  EXPECT_THAT(error_of_header(" {}"), HasSubstr("must begin with '{'"));
  EXPECT_THAT(error_of_header("{} x"), HasSubstr("not valid JSON at byte 4"));
}

TEST_F(SafetensorsTest, RefusesWrongEntries) {
  const auto entry = [&](const std::string& fields, size_t bytes) {
    return error_of_header("{\"w\":{" + fields + "}}", bytes);
  };
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])", 4),
              HasSubstr("'w': f32[2] takes 8 bytes, but its data_offsets are [0, 4)"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])", 4),
              HasSubstr("must begin at 0 and end within the 4 bytes of data"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1],"data_offsets":[4,8])", 8),
              HasSubstr("must begin at 0"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1],"data_offsets":[0,4])", 8),
              HasSubstr("the tensors take 4 bytes, but the file holds 8"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4])", 4),
              HasSubstr("more elements than 64 bits can count"));
  EXPECT_THAT(entry(R"("dtype":"BF16","shape":[2],"data_offsets":[0,4])", 4),
              HasSubstr("'w' has dtype 'BF16'; supported are F32"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1])", 4),
              HasSubstr("must have dtype, shape and data_offsets"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[-1],"data_offsets":[0,4])", 4),
              HasSubstr("a negative number"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1.0],"data_offsets":[0,4])", 4),
              HasSubstr("a fraction"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[[1]],"data_offsets":[0,4])", 4),
              HasSubstr("an array"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1],"data_offsets":[0,4,4])", 4),
              HasSubstr("must hold 2 numbers"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1],"data_offsets":[0,4],"more":1)", 4),
              HasSubstr("unknown field 'more'"));
  EXPECT_THAT(entry(R"("dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4])", 4),
              HasSubstr("'w' has 'dtype' twice"));
  EXPECT_THAT(entry(R"("dtype":"F32","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],)"
                    R"("data_offsets":[0,4])",
                    4),
              HasSubstr("holds more than 16 numbers"));
}

TEST_F(SafetensorsTest, RefusesNamesAndBytesTwice) {
  const std::string w = R"({"dtype":"U8","shape":[2],"data_offsets":[0,2]})";
  EXPECT_THAT(error_of_header("{\"w\":" + w + ",\"w\":" + w + "}", 2),
              HasSubstr("'w' stands in the header twice"));
  EXPECT_THAT(error_of_header("{\"w\":" + w + ",\"v\":" + w + "}", 2),
              HasSubstr("must begin at 2"));
  EXPECT_THAT(error_of_header(R"({"__metadata__":{"a":"1","a":"2"}})"),
              HasSubstr("metadata 'a' stands in the header twice"));
  EXPECT_THAT(error_of_header(R"({"__metadata__":{"a":{}}})"), HasSubstr("an object"));
}

TEST_F(SafetensorsTest, ABoolIsZeroOrOne) {
  EXPECT_THAT(error_of(with_length(R"({"m":{"dtype":"BOOL","shape":[2],"data_offsets":[0,2]}})") +
                       "\x01\x02"),
              HasSubstr("'m': element 1 is 2; a BOOL must be 0 or 1"));
}

TEST_F(SafetensorsTest, NestingIsRefusedAtOnce) {
  EXPECT_THAT(error_of_header("{" + std::string(1000000, '[')), HasSubstr("not valid JSON"));
  EXPECT_THAT(error_of_header("{\"w\":" + std::string(1000000, '[')), HasSubstr("an array"));
}

TEST_F(SafetensorsTest, MessagesStayOnOneShortLine) {
  const std::string name = std::string(10000, 'n') + "\\n";
  const std::string message = error_of_header("{\"\\n" + name + "\":{}}");
  EXPECT_EQ(message.find('\n'), std::string::npos);
  EXPECT_LT(message.size(), 400U);
}

TEST_F(SafetensorsTest, EveryTruncationIsAnError) {
  const std::string whole = golden_file();
  for (size_t length = 0; length < whole.size(); ++length) {
    EXPECT_NE(error_of(whole.substr(0, length)), "") << length;
  }
}

TEST_F(SafetensorsTest, EveryFlippedBitIsAnErrorOrAValidFile) {
  const std::string whole = golden_file();
  for (size_t bit = 0; bit < 8 * (whole.size() - 70); ++bit) {
    std::string flipped = whole;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ 1 << bit % 8);
    put(flipped);
    const int64_t before = memory_stats(kHost).peak_bytes;
    try {
      const auto state = load();
      for (const auto& [name, x] : state->entries()) EXPECT_GE(x.numel(), 0);
    } catch (const Error& error) {
      EXPECT_EQ(error.message().find('\n'), std::string::npos);
    }
    EXPECT_LE(memory_stats(kHost).peak_bytes, before + 4096);
  }
}

}  // namespace
}  // namespace dlcore::io
