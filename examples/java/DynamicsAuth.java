import java.net.URI;
import java.util.Map;

/** The credentials for Microsoft Dynamics: one record for each auth spec of Flow Service. */
sealed interface DynamicsAuth {
  String specName();

  Map<String, String> params();

  record Basic(URI serviceUri, String username, String password) implements DynamicsAuth {
    @Override
    public String specName() {
      return "Basic Authentication for Dynamics-Online";
    }

    @Override
    public Map<String, String> params() {
      return Map.of("serviceUri", serviceUri.toString(), "username", username, "password", password);
    }
  }

  record ServicePrincipal(URI serviceUri, String id, String key) implements DynamicsAuth {
    @Override
    public String specName() {
      return "Service Principal Key Based Authentication";
    }

    @Override
    public Map<String, String> params() {
      return Map.of("serviceUri", serviceUri.toString(), "servicePrincipalId", id, "servicePrincipalKey", key);
    }
  }
}
