package shop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.cloud.client.loadbalancer.LoadBalanced;
import org.springframework.cloud.context.config.annotation.RefreshScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/** A service of a Spring team: it registers, finds others, and reads its configuration. */
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** What speaks to the registry itself, which no load balancer knows. */
    @Bean
    @Primary
    RestClient.Builder plain() {
        return RestClient.builder();
    }

    @Bean
    @LoadBalanced
    RestClient.Builder balanced() {
        return RestClient.builder();
    }

    /** Believes the tokens that Emporium's user service gives out, wherever the registry says that it is. */
    @Bean
    JwtDecoder tokens(@LoadBalanced RestClient.Builder balanced) {
        RestClient client = balanced.build();
        return new Tokens("emporium", "emporium",
                () -> client.get().uri("http://user/.well-known/jwks.json").retrieve().body(String.class));
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        return http.csrf(c -> c.disable())
                .authorizeHttpRequests(a -> a.requestMatchers("/me").authenticated().anyRequest().permitAll())
                .oauth2ResourceServer(o -> o.jwt(j -> { }))
                .build();
    }

    /** What Emporium's services tell: CloudEvents, with their attributes in headers. */
    @RestController
    static class Events {
        private final List<Map<String, String>> seen = new CopyOnWriteArrayList<>();

        @KafkaListener(topics = "user.events")
        void apply(@Payload String payload, @Header("ce_id") String id, @Header("ce_type") String type, @Header("ce_subject") String subject) {
            seen.add(Map.of("id", id, "type", type, "subject", subject, "payload", payload));
        }

        @GetMapping("/events")
        List<Map<String, String>> events() {
            return seen;
        }
    }

    /** Who asks. */
    @RestController
    static class Me {
        @GetMapping("/me")
        Map<String, String> me(@AuthenticationPrincipal Jwt token) {
            return Map.of("subject", token.getSubject());
        }
    }

    /** What the configuration says; read anew after a refresh. */
    @RefreshScope
    @RestController
    static class Greeting {
        @Value("${shop.greeting:none}")
        private String greeting;

        @Value("${shop.secret:none}")
        private String secret;

        @GetMapping("/greeting")
        Map<String, String> greeting() {
            return Map.of("greeting", greeting, "secret", secret);
        }
    }

    /** What the registry says. */
    @RestController
    static class Others {
        private final DiscoveryClient discovery;
        private final RestClient client;

        Others(DiscoveryClient discovery, @LoadBalanced RestClient.Builder balanced) {
            this.discovery = discovery;
            this.client = balanced.build();
        }

        @GetMapping("/services")
        List<String> services() {
            return discovery.getServices();
        }

        @GetMapping("/instances/{service}")
        List<String> instances(@PathVariable String service) {
            return discovery.getInstances(service).stream().map(i -> i.getUri().toString()).toList();
        }

        /** Calls another service by its name, through the load balancer. */
        @GetMapping("/call/{service}")
        String call(@PathVariable String service, @RequestParam String path) {
            return client.get().uri("http://" + service + path).retrieve().body(String.class);
        }
    }
}
