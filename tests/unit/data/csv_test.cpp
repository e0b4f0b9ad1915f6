#include "data/csv.h"

#include <cmath>
#include <limits>

#include "data_testing.h"
#include "device/allocator.h"
#include "file_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;

class CsvTest : public ::testing::Test {
 protected:
  Tensor read(const std::string& text, const CsvOptions& options = {}) const {
    return read_csv(folder_.write("t.csv", text), options);
  }
  // Without the path.
  std::string error_in(const std::string& text, const CsvOptions& options = {},
                       Code code = Code::kCorruptData) const {
    std::string message = error_of([&] { read(text, options); }, code);
    const size_t at = message.find(folder_.path());
    return at == std::string::npos ? message : message.erase(at, folder_.path().size() + 1);
  }
  static CsvOptions as(DType dtype) {
    CsvOptions options;
    options.dtype = dtype;
    return options;
  }
  TemporaryFolder folder_;
};

TEST_F(CsvTest, ReadsNumbers) {
  const Tensor x = read("1,2.5,-3e2\n.5,+4,0\n");
  EXPECT_EQ(describe(x), "f32[2,3] cpu:0");
  EXPECT_THAT(values_of<float>(x), ElementsAre(1, 2.5f, -300, .5f, 4, 0));
}

TEST_F(CsvTest, ReadsWindowsLinesBlanksAndAByteOrderMark) {
  EXPECT_THAT(values_of<float>(read("\xef\xbb\xbf 1 ,\t2\r\n3,4\r\n\r\n")),
              ElementsAre(1, 2, 3, 4));
  EXPECT_THAT(values_of<float>(read("7")), ElementsAre(7));
}

TEST_F(CsvTest, ReadsPackedFiles) {
  EXPECT_THAT(values_of<float>(read(gzip("1,2\n"))), ElementsAre(1, 2));
}

TEST_F(CsvTest, ReadsEveryDtype) {
  EXPECT_THAT(values_of<double>(read("0.1\n1e300", as(DType::kF64))), ElementsAre(0.1, 1e300));
  EXPECT_THAT(values_of<int64_t>(read("-9223372036854775808\n5", as(DType::kI64))),
              ElementsAre(std::numeric_limits<int64_t>::min(), 5));
  EXPECT_THAT(values_of<int32_t>(read("-7\n2147483647", as(DType::kI32))),
              ElementsAre(-7, 2147483647));
  EXPECT_THAT(values_of<uint8_t>(read("0\n255", as(DType::kU8))), ElementsAre(0, 255));
  EXPECT_EQ(read("0\n1", as(DType::kBool)).data<uint8_t>()[1], 1);
}

// numpy.loadtxt(dtype=float32) reads a double and rounds that: the text lies just above the middle
// of two floats, its double in the middle.
TEST_F(CsvTest, RoundsAsNumpyDoes) {
  EXPECT_EQ(values_of<float>(read("1.000000059604644775390625001"))[0], 1.0f);
}

TEST_F(CsvTest, SkipsAHeaderAndTakesColumns) {
  CsvOptions options;
  options.skip_rows = 1;
  options.columns = {-1, 0};
  EXPECT_THAT(values_of<float>(read("name,a,b\n1,word,2\n3,word,4\n", options)),
              ElementsAre(2, 1, 4, 3));
}

TEST_F(CsvTest, TakesOtherDelimiters) {
  CsvOptions options;
  for (char delimiter : {'\t', ' ', ';', '|'}) {
    options.delimiter = delimiter;
    EXPECT_THAT(values_of<float>(read(std::string("1") + delimiter + "2\n", options)),
                ElementsAre(1, 2));
  }
  options.delimiter = '.';
  EXPECT_EQ(error_in("1", options, Code::kInvalidArgument),
            "csv_read: delimiter ('.') must be a character that no number holds");
  options.delimiter = '\n';
  EXPECT_EQ(error_in("1", options, Code::kInvalidArgument),
            "csv_read: delimiter ('?') must be a character that no number holds");
}

TEST_F(CsvTest, NamesTheCellThatIsNoNumber) {
  CsvOptions options;
  options.skip_rows = 1;
  EXPECT_EQ(error_in("a,b\n1,2\n3,x4\n", options),
            "csv_read: 't.csv' line 3, column 2: 'x4' is not a number (dtype f32)");
  EXPECT_EQ(error_in("1,,2\n"),
            "csv_read: 't.csv' line 1, column 2: '' is not a number (dtype f32)");
  EXPECT_EQ(error_in("1,2 3\n"),
            "csv_read: 't.csv' line 1, column 2: '2 3' is not a number (dtype f32)");
  EXPECT_EQ(error_in(std::string("1,2\0\n", 5)),
            "csv_read: 't.csv' line 1, column 2: '2?' is not a number (dtype f32)");
  EXPECT_EQ(error_in("+-1"),
            "csv_read: 't.csv' line 1, column 1: '+-1' is not a number (dtype f32)");
  EXPECT_EQ(error_in("0x10"),
            "csv_read: 't.csv' line 1, column 1: '0x10' is not a number (dtype f32)");
  EXPECT_EQ(error_in(std::string(100, 'z')), "csv_read: 't.csv' line 1, column 1: '" +
                                                 std::string(32, 'z') +
                                                 "...' is not a number (dtype f32)");
  EXPECT_EQ(error_in("1.5", as(DType::kI64)),
            "csv_read: 't.csv' line 1, column 1: '1.5' is not an integer (dtype i64)");
}

TEST_F(CsvTest, NamesTheCellThatIsOutOfRange) {
  EXPECT_EQ(error_in("1e39"),
            "csv_read: 't.csv' line 1, column 1: '1e39' is out of range (dtype f32)");
  EXPECT_EQ(error_in("1e999", as(DType::kF64)),
            "csv_read: 't.csv' line 1, column 1: '1e999' is out of range (dtype f64)");
  EXPECT_EQ(error_in("256", as(DType::kU8)),
            "csv_read: 't.csv' line 1, column 1: '256' is out of range (dtype u8)");
  EXPECT_EQ(error_in("-1", as(DType::kU8)),
            "csv_read: 't.csv' line 1, column 1: '-1' is out of range (dtype u8)");
  EXPECT_EQ(error_in("2", as(DType::kBool)),
            "csv_read: 't.csv' line 1, column 1: '2' is out of range (dtype bool)");
  EXPECT_EQ(
      error_in("9223372036854775808", as(DType::kI64)),
      "csv_read: 't.csv' line 1, column 1: '9223372036854775808' is out of range (dtype i64)");
}

TEST_F(CsvTest, TakesNanAndInfOnlyWhenAsked) {
  EXPECT_EQ(error_in("1\nnan\n"),
            "csv_read: 't.csv' line 2, column 1: 'nan' is not finite (dtype f32)");
  EXPECT_EQ(error_in("-inf\n"),
            "csv_read: 't.csv' line 1, column 1: '-inf' is not finite (dtype f32)");
  CsvOptions options;
  options.allow_nonfinite = true;
  const auto values = values_of<float>(read("NaN,-Inf", options));
  EXPECT_TRUE(std::isnan(values[0]));
  EXPECT_EQ(values[1], -INFINITY);
}

TEST_F(CsvTest, NamesTheLineThatIsUneven) {
  EXPECT_EQ(error_in("1,2\n3\n"), "csv_read: 't.csv' line 2 has 1 cells, but the first row has 2");
  EXPECT_EQ(error_in("1,2\n\n3,4\n"),
            "csv_read: 't.csv' line 2 has 1 cells, but the first row has 2");
  EXPECT_EQ(error_in("1,2\n3,4,\n"),
            "csv_read: 't.csv' line 2 has 3 cells, but the first row has 2");
}

TEST_F(CsvTest, RefusesAnEmptyTable) {
  EXPECT_EQ(error_in(""), "csv_read: 't.csv' has no rows after skip_rows (0)");
  CsvOptions options;
  options.skip_rows = 5;
  EXPECT_EQ(error_in("1\n2\n", options), "csv_read: 't.csv' has no rows after skip_rows (5)");
}

TEST_F(CsvTest, ChecksItsColumns) {
  CsvOptions options;
  options.columns = {0, 2};
  EXPECT_EQ(error_in("1,2\n", options, Code::kIndex),
            "csv_read: column (2) is out of range: 't.csv' has 2 columns");
}

// One line of a million cells and a million lines of one: 10^12 cells, if one multiplied.
TEST_F(CsvTest, AllocatesNothingForWhatIsNotThere) {
  reset_peak_memory(kHost);
  const int64_t before = memory_stats(kHost).peak_bytes;
  std::string text = "0";
  for (int i = 1; i < 1000000; ++i) text += ",0";
  for (int i = 0; i < 1000000; ++i) text += "\n0";
  EXPECT_EQ(error_in(text), "csv_read: 't.csv' line 2 has 1 cells, but the first row has 1000000");
  EXPECT_EQ(memory_stats(kHost).peak_bytes, before);
}

// numpy.loadtxt of the same file: shape (759, 9), labels 496 x 1 and 263 x 0.
TEST_F(CsvTest, ReadsTheExamplesTable) {
  const Tensor x = read_csv(DL_SOURCE_DIR "/examples/data/diabetes.csv", {});
  EXPECT_EQ(describe(x), "f32[759,9] cpu:0");
  const auto values = values_of<float>(x);
  EXPECT_EQ(values[0], -0.294118f);
  EXPECT_EQ(values[5], 0.00149028f);
  int ones = 0;
  for (size_t row = 0; row < 759; ++row) ones += values[row * 9 + 8] == 1.0f;
  EXPECT_EQ(ones, 496);
}

}  // namespace
}  // namespace dlcore::data
