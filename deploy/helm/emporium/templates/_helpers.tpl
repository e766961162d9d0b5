{{- define "emporium.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" }}{{ end -}}
{{- end }}

{{- define "emporium.selector" -}}
app.kubernetes.io/name: emporium
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "emporium.labels" -}}
{{ include "emporium.selector" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | trunc 63 | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "emporium.image" -}}
{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{- /* The port of each service as in "emporium serve --list". */}}
{{- define "emporium.ports" -}}
gateway: 8080
user: 8081
product: 8082
inventory: 8083
order: 8084
payment: 8085
notification: 8086
{{- range $service, $port := dict "config" 8888 "registry" 8761 }}
{{- if (index $.Values $service).enabled }}
{{ $service }}: {{ $port }}
{{- end }}
{{- end }}
{{- end }}

{{- /* Not for the shop's own: the gateway is the door, and config and registry speak to applications of others too. */}}
{{- define "emporium.apart" -}}
{{- if has . (list "gateway" "config" "registry") }}true{{ end }}
{{- end }}

{{- /* One variable from the secret. */}}
{{- define "emporium.secret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
      {{- if get . "optional" }}
      optional: true
      {{- end }}
{{- end }}

{{- /* What every pod is told. */}}
{{- define "emporium.env" -}}
- name: EMPORIUM_PUBLIC_URL
  value: {{ .Values.publicURL | quote }}
- name: EMPORIUM_DATA_DIR
  value: /data
- name: EMPORIUM_LOG_FORMAT
  value: json
- name: EMPORIUM_MANAGEMENT_LISTEN
  value: ":9090"
- name: EMPORIUM_MANAGEMENT_GUARDED
  value: {{ .Values.networkPolicy.enabled | quote }}
- name: EMPORIUM_TELEMETRY_OTLP_ENDPOINT
  value: {{ .Values.telemetry.otlpEndpoint | quote }}
- name: EMPORIUM_TELEMETRY_SAMPLE_RATIO
  value: {{ .Values.telemetry.sampleRatio | quote }}
{{- range $name, $value := .Values.env }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end }}

{{- /* How the services of a cluster find one another and what is around them. */}}
{{- define "emporium.shared" -}}
{{- $name := include "emporium.name" . }}
{{- $where := list }}
{{- range $service, $port := include "emporium.ports" . | fromYaml }}
{{- if not (include "emporium.apart" $service) }}{{ $where = append $where (printf "%s=http://%s-%s:%v" $service $name $service $port) }}{{ end }}
{{- end }}
- name: EMPORIUM_DISCOVERY_SERVICES
  value: {{ join "," $where }}
- name: EMPORIUM_BUS_PARTITIONS
  value: {{ .Values.bus.partitions | quote }}
- name: EMPORIUM_BUS_REPLICAS
  value: {{ .Values.bus.replicas | quote }}
- name: EMPORIUM_BUS_TLS
  value: {{ .Values.bus.tls | quote }}
- name: EMPORIUM_BUS_SASL
  value: {{ .Values.bus.sasl | quote }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_BUS_URL" "secret" .Values.existingSecret "key" "bus-url") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_CACHE_URL" "secret" .Values.existingSecret "key" "cache-url") }}
{{- if .Values.discovery.registry }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_DISCOVERY_REGISTRY_URL" "secret" .Values.existingSecret "key" "registry-url") }}
- name: EMPORIUM_DISCOVERY_REGISTRY_HOST
  valueFrom:
    fieldRef:
      fieldPath: status.podIP
{{- end }}
{{- if .Values.remote.uri }}
- name: EMPORIUM_REMOTE_URI
  value: {{ .Values.remote.uri | quote }}
- name: EMPORIUM_REMOTE_FAIL_FAST
  value: {{ .Values.remote.failFast | quote }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_REMOTE_PASSWORD" "secret" .Values.existingSecret "key" "config-password" "optional" true) }}
{{- end }}
{{- if .Values.bus.sasl }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_BUS_USER" "secret" .Values.existingSecret "key" "bus-user") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_BUS_PASSWORD" "secret" .Values.existingSecret "key" "bus-password") }}
{{- end }}
{{- end }}

{{- /* The service's own database. */}}
{{- define "emporium.database" -}}
{{- if not (include "emporium.apart" .service) }}
{{ include "emporium.secret" (dict "name" (printf "EMPORIUM_%s_DATABASE" (upper .service)) "secret" .root.Values.existingSecret "key" (printf "%s-database" .service)) }}
{{- end }}
{{- end }}

{{- /* What one service is told; all of it in the mode all-in-one. */}}
{{- define "emporium.own" -}}
{{- $v := .root.Values }}
{{- $embedded := eq $v.mode "all-in-one" }}
{{- if or $embedded (eq .service "user") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_USER_KEY_SECRET" "secret" $v.existingSecret "key" "user-key-secret" "optional" $embedded) }}
{{- end }}
{{- if has .service (list "user" "order" "notification") }}
- name: EMPORIUM_{{ upper .service }}_TRUSTED_PROXIES
  value: {{ $v.trustedProxies | quote }}
{{- end }}
{{- if and $v.ingress.enabled (or $embedded (eq .service "gateway")) }}
- name: EMPORIUM_GATEWAY_TRUSTED_PROXIES
  value: {{ $v.ingress.trustedProxies | quote }}
{{- end }}
{{- if or $embedded (eq .service "payment") }}
- name: EMPORIUM_PAYMENT_SANDBOX_ENABLED
  value: {{ $v.payment.sandbox | quote }}
{{- if $v.payment.stripe }}
- name: EMPORIUM_PAYMENT_STRIPE_ENABLED
  value: "true"
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_STRIPE_SECRET_KEY" "secret" $v.existingSecret "key" "stripe-secret-key") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_STRIPE_PUBLISHABLE_KEY" "secret" $v.existingSecret "key" "stripe-publishable-key") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_STRIPE_WEBHOOK_SECRETS" "secret" $v.existingSecret "key" "stripe-webhook-secrets") }}
{{- end }}
{{- with $v.payment.paypal }}
- name: EMPORIUM_PAYMENT_PAYPAL_ENABLED
  value: "true"
- name: EMPORIUM_PAYMENT_PAYPAL_ENVIRONMENT
  value: {{ . }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_PAYPAL_CLIENT_ID" "secret" $v.existingSecret "key" "paypal-client-id") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_PAYPAL_CLIENT_SECRET" "secret" $v.existingSecret "key" "paypal-client-secret") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_PAYPAL_WEBHOOK_ID" "secret" $v.existingSecret "key" "paypal-webhook-id") }}
{{- end }}
{{- end }}
{{- if and $v.payment.sandbox (eq .service "payment") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_PAYMENT_SANDBOX_DATABASE" "secret" $v.existingSecret "key" "sandbox-database") }}
{{- end }}
{{- if or $embedded (eq .service "notification") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_NOTIFICATION_SMTP_URL" "secret" $v.existingSecret "key" "smtp-url" "optional" true) }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_NOTIFICATION_DOCUMENTS" "secret" $v.existingSecret "key" "notification-documents" "optional" true) }}
- name: EMPORIUM_NOTIFICATION_INBOX_ENABLED
  value: {{ $v.mail.developmentInbox | quote }}
- name: EMPORIUM_NOTIFICATION_INBOX_PUBLIC
  value: {{ $v.mail.developmentInbox | quote }}
- name: EMPORIUM_NOTIFICATION_SHOP_FROM
  value: {{ $v.mail.from | quote }}
{{- end }}
{{- if eq .service "registry" }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_REGISTRY_SHARE" "secret" $v.existingSecret "key" "cache-url") }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_REGISTRY_USER" "secret" $v.existingSecret "key" "registry-user" "optional" true) }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_REGISTRY_PASSWORD" "secret" $v.existingSecret "key" "registry-password" "optional" true) }}
{{- end }}
{{- if eq .service "config" }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_CONFIG_PASSWORD" "secret" $v.existingSecret "key" "config-password" "optional" true) }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_CONFIG_ENCRYPT_KEY" "secret" $v.existingSecret "key" "config-encrypt-key" "optional" true) }}
{{ include "emporium.secret" (dict "name" "EMPORIUM_CONFIG_GIT_URI" "secret" $v.existingSecret "key" "config-git-uri" "optional" true) }}
{{- end }}
{{- end }}

{{- define "emporium.probes" -}}
startupProbe:
  httpGet: {path: /healthz, port: management}
  periodSeconds: 2
  failureThreshold: 60
livenessProbe:
  httpGet: {path: /healthz, port: management}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 3
readinessProbe:
  httpGet: {path: /readyz, port: management}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
{{- end }}
