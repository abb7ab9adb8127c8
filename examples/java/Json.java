import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The little JSON that this example needs without a library. A project with dependencies uses Jackson or Gson. */
final class Json {
  private Json() {}

  /** Writes a text, or a map of texts and maps. */
  static String write(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> write(entry.getKey()) + ":" + write(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    var escaped = value.toString().codePoints()
        .mapToObj(c -> c == '"' || c == '\\' || c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
    return '"' + escaped + '"';
  }

  /** Returns the first text with this name, as it is escaped in the JSON. */
  static Optional<String> text(String json, String name) {
    var matcher = Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
