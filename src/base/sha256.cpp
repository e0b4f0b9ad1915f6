#include "base/sha256.h"

// The low-level functions are deprecated in favour of EVP, which would pull all of libcrypto into
// the library; they use the CPU's SHA instructions just as well.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace dlcore {

std::string sha256(const void* data, int64_t bytes) {
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, data, static_cast<size_t>(bytes));
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256_Final(digest, &context);

  std::string text;
  for (unsigned char byte : digest) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

}  // namespace dlcore
