# Run by bespeak_embed() at build time: INPUT, OUTPUT, NAMESPACE, NAME.
file(READ "${INPUT}" hex HEX)
file(SIZE "${INPUT}" size)
# Lines of 24 bytes keep the compiler's line table and an editor happy.
string(REGEX REPLACE "(................................................)" "\\1\n" hex "${hex}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
file(WRITE "${OUTPUT}" "#include <string_view>
namespace ${NAMESPACE}
{
extern const std::string_view ${NAME};
namespace
{
// One byte more than the file, so that an empty file is an array too.
constexpr char bytes[] = {
${bytes}'\\0'};
} // namespace
const std::string_view ${NAME}(bytes, ${size});
} // namespace ${NAMESPACE}
")
