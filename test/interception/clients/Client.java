import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** Creates a connection with Java's HttpClient at Adobe's own host. The first argument is the file with the body. */
public class Client {
  public static void main(String[] args) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("https://platform.adobe.io/data/foundation/flowservice/connections"))
        .header("Authorization", "Bearer " + System.getenv("TOKEN"))
        .header("x-api-key", System.getenv("API_KEY"))
        .header("x-gw-ims-org-id", "7DC732555AECDB4C0A494036@AdobeOrg")
        .header("x-sandbox-name", "prod")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofFile(Path.of(args[0])))
        .build();
    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
