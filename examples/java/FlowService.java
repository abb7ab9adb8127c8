import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Creates connections to Microsoft Dynamics in Adobe Experience Platform, and reads them. */
final class FlowService {
  private static final String CONNECTIONS = "https://platform.adobe.io/data/foundation/flowservice/connections";
  private static final Map<String, String> DYNAMICS = Map.of("id", "38ad80fe-8b06-4938-94f4-d4ee80266b07", "version", "1.0");
  private static final int ATTEMPTS = 3;

  /** What each request identifies its sender with. */
  record Credentials(String accessToken, String apiKey, String imsOrg, String sandbox) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final Credentials credentials;

  FlowService(Credentials credentials) {
    this.credentials = credentials;
  }

  /** Returns the id of the new connection. */
  String createConnection(String name, DynamicsAuth auth) throws IOException, InterruptedException {
    var body = Map.of(
        "name", name,
        "auth", Map.of("specName", auth.specName(), "params", auth.params()),
        "connectionSpec", DYNAMICS);
    var request = request(CONNECTIONS)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Json.write(body)))
        .build();
    return Json.text(send(request), "id").orElseThrow();
  }

  /** Returns the state of a connection, such as enabled. */
  String stateOf(String id) throws IOException, InterruptedException {
    return Json.text(send(request(CONNECTIONS + "/" + id).build()), "state").orElseThrow();
  }

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofMinutes(1))
        .header("Authorization", "Bearer " + credentials.accessToken())
        .header("x-api-key", credentials.apiKey())
        .header("x-gw-ims-org-id", credentials.imsOrg())
        .header("x-sandbox-name", credentials.sandbox());
  }

  /** Sends a request until it is no longer throttled, and returns the body of the response. */
  private String send(HttpRequest request) throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofString());
    for (int attempt = 1; response.statusCode() == 429 && attempt < ATTEMPTS; attempt++) {
      Thread.sleep(Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1)).toMillis());
      response = http.send(request, BodyHandlers.ofString());
    }
    if (response.statusCode() >= 400) {
      throw new FlowServiceException(response.statusCode(), message(response));
    }
    return response.body();
  }

  /** Flow Service writes errorMessage. The gateway in front of it, which checks tokens and throttles, writes message. */
  private static String message(HttpResponse<String> response) {
    return Json.text(response.body(), "errorMessage")
        .or(() -> Json.text(response.body(), "message"))
        .orElse("no message");
  }
}
