#include "data/field_text.h"

#include "data_testing.h"

namespace dlcore::data {
namespace {

std::string round_trip(const std::string& text) { return text_of(parse_fields("test", text)); }

TEST(FieldText, IsReadAndWritten) {
  EXPECT_EQ(round_trip("image f32[1,28,28], label i64"), "image f32[1,28,28], label i64[]");
  EXPECT_EQ(round_trip("f32[8],u8[ 2 , 3 ]"), "0 f32[8], 1 u8[2,3]");
  EXPECT_EQ(round_trip("  i32 "), "0 i32[]");
  EXPECT_EQ(round_trip("x f64[], bool bool[0]"), "x f64[], bool bool[0]");
}

TEST(FieldText, SaysWhatIsWrong) {
  const auto error = [](const std::string& text, Code code = Code::kInvalidArgument) {
    return error_of([&] { parse_fields("test", text); }, code);
  };
  EXPECT_EQ(error(""), "test: fields (''): a name or a dtype is expected at ''");
  EXPECT_EQ(error("x f31", Code::kDtype),
            "test: fields ('x f31'): 'f31' is not the name of a dtype");
  EXPECT_EQ(error("f32[2"), "test: fields ('f32[2'): ']' is expected at ''");
  EXPECT_EQ(error("f32[-1]"), "test: fields ('f32[-1]'): a size is expected at '-1]'");
  EXPECT_EQ(error("f32[99999999999999999999]"),
            "test: fields ('f32[99999999999999999999]'): a size is expected at "
            "'99999999999999999999]'");
  EXPECT_EQ(
      error("f32[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]"),
      "test: fields ('f32[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]'): no more than 16 dimensions is "
      "expected at '1]'");
  EXPECT_EQ(error("x f32 y i64"),
            "test: fields ('x f32 y i64'): a comma or the end is expected at 'y i64'");
  EXPECT_EQ(error("f32,"), "test: fields ('f32,'): a name or a dtype is expected at ''");
}

}  // namespace
}  // namespace dlcore::data
