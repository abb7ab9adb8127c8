import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Creates a connection with Java's HttpClient at Adobe's own host. The arguments are files with a body each. */
public class Client {
  public static void main(String[] args) throws Exception {
    var client = HttpClient.newHttpClient();
    for (var file : args) {
      var request = HttpRequest.newBuilder(URI.create("https://platform.adobe.io/data/foundation/flowservice/connections"))
          .header("Authorization", "Bearer " + System.getenv("TOKEN"))
          .header("x-api-key", System.getenv("API_KEY"))
          .header("x-gw-ims-org-id", "7DC732555AECDB4C0A494036@AdobeOrg")
          .header("x-sandbox-name", "prod")
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofFile(Path.of(file)))
          .build();
      client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
