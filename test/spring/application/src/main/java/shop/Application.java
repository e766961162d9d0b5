package shop;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.cloud.client.loadbalancer.LoadBalanced;
import org.springframework.cloud.context.config.annotation.RefreshScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
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
